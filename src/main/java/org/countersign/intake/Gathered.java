package org.countersign.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which rows of the file are about one reference; the rows themselves are read again when it is their turn. */
final class Gathered {

    private int[] places = new int[2];
    private int count;

    /** @param sheet its number among the sheets that are read */
    void add(int sheet, int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = sheet;
        places[count++] = place;
    }

    /** In the order of the file. */
    List<RawRow> rows(List<SheetRows> sheets) {
        return IntStream.range(0, count / 2)
                .mapToObj(row -> sheets.get(places[2 * row]).at(places[2 * row + 1]))
                .map(RawResult.Read.class::cast)
                .map(RawResult.Read::row)
                .toList();
    }
}

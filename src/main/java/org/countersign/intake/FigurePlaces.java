package org.countersign.intake;

import java.time.YearMonth;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where figures stand, by month, in little memory: a place takes twelve bytes. */
final class FigurePlaces extends AbstractMap<YearMonth, Place> {

    private final int[] months;
    private final int[] rows;
    private final short[] columns;
    private final short[] sheets;
    private final List<Place> ofSheets;

    private FigurePlaces(SortedMap<YearMonth, Place> places) {
        List<Place> all = List.copyOf(places.values());
        this.ofSheets = all.stream().map(FigurePlaces::ofSheet).distinct().toList();
        this.months = places.keySet().stream().mapToInt(FigurePlaces::number).toArray();
        this.rows = all.stream().mapToInt(Place::row).toArray();
        this.columns = new short[months.length];
        this.sheets = new short[ofSheets.size() > 1 ? months.length : 0];
        for (int place = 0; place < columns.length; place++) {
            columns[place] = (short) ColumnLetter.index(all.get(place).column());
            if (sheets.length > 0) {
                sheets[place] = (short) ofSheets.indexOf(ofSheet(all.get(place)));
            }
        }
    }

    static FigurePlaces of(SortedMap<YearMonth, Place> places) {
        return new FigurePlaces(places);
    }

    private static Place ofSheet(Place place) {
        return new Place(place.sheet(), 0, "", place.amongSeveral());
    }

    @Override
    public @Nullable Place get(@Nullable Object key) {
        int place = key instanceof YearMonth month ? Arrays.binarySearch(months, number(month)) : -1;
        return place < 0 ? null : place(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    private Place place(int at) {
        Place sheet = ofSheets.get(sheets.length == 0 ? 0 : sheets[at]);
        return new Place(sheet.sheet(), rows[at], ColumnLetter.of(columns[at]), sheet.amongSeveral());
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    @Override
    public Set<Entry<YearMonth, Place>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<YearMonth, Place>> iterator() {
                return IntStream.range(0, months.length)
                        .mapToObj(at -> Map.entry(
                                YearMonth.of(Math.floorDiv(months[at], 12), Math.floorMod(months[at], 12) + 1),
                                place(at)))
                        .iterator();
            }

            @Override
            public int size() {
                return months.length;
            }
        };
    }
}

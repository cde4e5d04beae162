package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedLinesTests {

    private static final List<String> ODD = List.of("", " ", "Über", "‘Ref’", "😀", "x".repeat(400), "12.5", "Apr-20");

    @Test
    void rowsComeBackAsTheyWere() throws NotRead {
        Random random = new Random(5);
        List<Line> rows = new ArrayList<>();
        for (int number = 1; rows.size() < 1_000; number += 1 + random.nextInt(3)) {
            rows.add(new Line(number, cells(random)));
        }

        assertThat(packed(rows)).isEqualTo(rows);
    }

    /** Beyond the tens of thousands that are kept once. */
    @Test
    void soDoMoreDifferentTextsThanAreRemembered() throws NotRead {
        List<Line> rows = IntStream.rangeClosed(1, 50_000)
                .mapToObj(number -> new Line(number, List.of("text " + number, "again")))
                .toList();

        assertThat(packed(rows)).isEqualTo(rows);
    }

    @Test
    void eachSheetBeginsAnew() throws NotRead {
        var lines = new Lines(Limits.STANDARD, RowsSeen.UNWATCHED);
        lines.startRow(3);
        lines.put(1, "first");
        var first = lines.endSheet();
        lines.startRow(1);
        lines.put(0, "second");

        assertThat(first).containsExactly(new Line(3, List.of("", "first")));
        assertThat(lines.endSheet()).containsExactly(new Line(1, List.of("second")));
    }

    @Test
    void aTextThatComesAgainCountsOnceTowardsTheLimit() throws NotRead {
        var lines =
                new Lines(new Limits(1 << 20, 1 << 20, 10, 10, 10_000, 10, 100_000, 1_000, 20_000), RowsSeen.UNWATCHED);
        for (int number = 1; number <= 5_000; number++) {
            lines.startRow(number);
            lines.put(0, "a title that says the same in every row of the file");
        }

        assertThat(lines.endSheet()).hasSize(5_000);
    }

    private static List<String> cells(Random random) {
        List<String> cells = new ArrayList<>(Stream.generate(() -> ODD.get(random.nextInt(ODD.size())))
                .limit(random.nextInt(8))
                .toList());
        cells.add(Integer.toString(random.nextInt(100_000)));
        return cells;
    }

    private static List<Line> packed(List<Line> rows) throws NotRead {
        var lines = new Lines(Limits.STANDARD, RowsSeen.UNWATCHED);
        for (Line row : rows) {
            lines.startRow(row.number());
            for (int column = 0; column < row.cells().size(); column++) {
                lines.put(column, row.cells().get(column));
            }
        }
        return lines.endSheet();
    }
}

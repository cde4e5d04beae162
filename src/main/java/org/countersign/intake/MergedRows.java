package org.countersign.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.calendar.Period;

/**
 * Rows of one indicator put together.
 *
 * @param number of the first
 * @param latest the row with the latest figure, whose texts count
 * @param figures one of each period, the earliest first
 * @param remarks where rows contradict each other
 */
record MergedRows(int number, RawRow latest, List<FigureCell> figures, List<Finding> remarks) {

    /** Of two rows with figures of one period the later sheet's counts, and it is said. */
    static MergedRows of(List<RawRow> rows) {
        var byTime = rows.stream()
                .sorted(Comparator.comparing((RawRow row) -> row.latest().lastMonth()))
                .toList();
        Map<Period, FigureCell> figures = new TreeMap<>();
        List<Finding> remarks = new ArrayList<>();
        for (RawRow row : byTime) {
            row.figures().forEach(cell -> put(figures, cell, remarks));
        }
        var last = byTime.getLast();
        return new MergedRows(rows.getFirst().number(), last, List.copyOf(figures.values()), remarks);
    }

    private static void put(Map<Period, FigureCell> figures, FigureCell cell, List<Finding> remarks) {
        var before = figures.get(cell.period());
        if (before == null || before.isBlank()) {
            figures.put(cell.period(), cell);
        } else if (!cell.isBlank()) {
            figures.put(cell.period(), cell);
            if (!cell.text().equals(before.text())) {
                remarks.add(Finding.noted(
                        cell.place(),
                        cell.period().label() + " is “" + before.text() + "” in "
                                + before.place().words() + " and “" + cell.text() + "” in "
                                + cell.place().words() + ". The later one is taken."));
            }
        }
    }
}

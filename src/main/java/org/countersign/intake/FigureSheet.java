package org.countersign.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Given figures as the sheet in which they would have come.
 *
 * @param workbook empty where no figure is left
 * @param left those that are in no sheet
 * @param entries which figure stands in which cell of which row, such as "D5"; a row without a column names its first
 */
public record FigureSheet(byte[] workbook, List<Left> left, Map<String, Integer> entries) {

    /** @param reason as a sentence */
    public record Left(int entry, String reference, String reason) {}

    /** Which figure stands, or begins, there. */
    public Optional<Integer> entryAt(Place place) {
        return Optional.ofNullable(entries.get(place.column() + place.row()))
                .or(() -> Optional.ofNullable(entries.get(Integer.toString(place.row()))));
    }

    /** Whether the cell was given, rather than filled in beside others. */
    public boolean isGiven(Place place) {
        return entries.containsKey(place.column() + place.row());
    }
}

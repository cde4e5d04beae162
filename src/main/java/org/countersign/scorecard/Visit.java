package org.countersign.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to the scorecard begins with: the months there are, and what its reader chose and saved.
 *
 * @param measured months with figures
 * @param opened months opened for commentary, with the day by which owners sign
 * @param layout null where the reader chose none
 * @param version the number of the last change of figures or of cycles
 */
record Visit(
        Set<YearMonth> measured,
        Map<YearMonth, LocalDate> opened,
        @Nullable Layout layout,
        TableKey key,
        List<SavedView> views,
        long version) {

    /** The month opened last, or where none was, the latest with figures. */
    Optional<YearMonth> latest() {
        Set<YearMonth> months = opened.isEmpty() ? measured : opened.keySet();
        return months.stream().max(Comparator.naturalOrder());
    }

    List<YearMonth> periodsWith(YearMonth month) {
        return Stream.of(measured.stream(), opened.keySet().stream(), Stream.of(month))
                .flatMap(months -> months)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether commentary of the month should have been signed before this day. */
    boolean isPastDue(YearMonth month, LocalDate today) {
        return Optional.ofNullable(opened.get(month)).filter(today::isAfter).isPresent();
    }

    /** Filled row by row. */
    static final class Filling {

        final Set<YearMonth> measured = new TreeSet<>();
        final Map<YearMonth, LocalDate> opened = new TreeMap<>();
        final List<SavedView> views = new ArrayList<>();

        @Nullable Layout layout;

        TableKey key = TableKey.AT_FIRST;
        long version;

        Visit done() {
            return new Visit(measured, opened, layout, key, List.copyOf(views), version);
        }
    }
}

package org.countersign.commentary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Dates of further stages as stored: "2020-05-14,2020-05-18". */
final class DeadlineColumns {

    private DeadlineColumns() {}

    static String of(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    static List<LocalDate> read(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }
}

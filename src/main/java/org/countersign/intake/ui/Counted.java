package org.countersign.intake.ui;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Map;
import org.countersign.intake.PlannedRow.Kind;

/** Numbers of things in words. */
final class Counted {

    private Counted() {}

    /** "1 row", "9 rows". */
    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** "8 created, 1 held"; kinds without a row are left out. */
    static String kinds(Map<Kind, Long> counts) {
        return Arrays.stream(Kind.values())
                .filter(kind -> counts.getOrDefault(kind, 0L) > 0)
                .map(kind -> counts.get(kind) + " " + KindMark.word(kind))
                .collect(joining(", "));
    }
}

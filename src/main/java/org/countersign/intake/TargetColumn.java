package org.countersign.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the sheet of targets in the catalogue's workbook. */
enum TargetColumn {
    REFERENCE("Reference"),
    /** For those who read it; not read back. */
    INDICATOR("Indicator"),
    YEAR("Financial year"),
    TARGET("Target"),
    BASIS("Held against"),
    AMBER("Amber from"),
    RED("Red from"),
    SPREAD("Spread"),
    APRIL("April"),
    MAY("May"),
    JUNE("June"),
    JULY("July"),
    AUGUST("August"),
    SEPTEMBER("September"),
    OCTOBER("October"),
    NOVEMBER("November"),
    DECEMBER("December"),
    JANUARY("January"),
    FEBRUARY("February"),
    MARCH("March");

    /** What is to be reached by the end of each month, where the spread is by hand. */
    static final List<TargetColumn> STEPS = List.of(values()).subList(APRIL.ordinal(), values().length);

    private final String heading;

    TargetColumn(String heading) {
        this.heading = heading;
    }

    static Optional<TargetColumn> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    String heading() {
        return heading;
    }
}

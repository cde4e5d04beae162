package org.countersign.intake;

import java.time.YearMonth;
import org.countersign.calendar.Period;

/** What a change is about, in the field's words. */
public final class ChangeWords {

    private ChangeWords() {}

    /** "April 2020", "target 2019-20", "commentary". */
    public static String of(PlannedChange change) {
        return switch (change.change().subject()) {
            case VALUE -> Period.month(YearMonth.parse(change.change().of())).label();
            case TARGET -> "target " + change.change().of();
            case STATED -> change.change().of() + ", as printed";
            case TITLE -> "title";
            case OUTCOME -> "outcome";
            case OWNER -> "owner";
            case REPORTER -> "reporter";
            case UNIT -> "unit";
            case FREQUENCY -> "frequency";
            case POLARITY -> "polarity";
            case COMMENTARY -> "commentary";
        };
    }
}

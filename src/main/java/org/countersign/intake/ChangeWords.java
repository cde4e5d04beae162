package org.countersign.intake;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.intake.PlannedChange.Subject;

/** What changes are about, in the field's words. */
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
            case THEME -> "theme";
            case UNIT -> "unit";
            case FREQUENCY -> "frequency";
            case TIMING -> "what the figures speak of";
            case POLARITY -> "polarity";
            case COMMENTARY -> "commentary";
            case OLD_TEXT ->
                "commentary of "
                        + Period.month(YearMonth.parse(change.change().of())).label();
        };
    }

    /** "7 figures, 3 targets, 2 printed figures, owner, commentary". */
    public static String summary(Collection<PlannedChange> changes) {
        return Stream.concat(
                        Stream.of(
                                counted(changes, Subject.VALUE, "figure"),
                                counted(changes, Subject.TARGET, "target"),
                                counted(changes, Subject.STATED, "printed figure"),
                                counted(changes, Subject.OLD_TEXT, "text as history", "texts as history")),
                        changes.stream().filter(change -> !isCounted(change)).map(ChangeWords::of))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    private static boolean isCounted(PlannedChange change) {
        return switch (change.change().subject()) {
            case VALUE, TARGET, STATED, OLD_TEXT -> true;
            default -> false;
        };
    }

    private static String counted(Collection<PlannedChange> changes, Subject subject, String thing) {
        return counted(changes, subject, thing, thing + "s");
    }

    private static String counted(Collection<PlannedChange> changes, Subject subject, String thing, String things) {
        long count = changes.stream()
                .filter(change -> change.change().subject() == subject)
                .count();
        return count == 0 ? "" : count + " " + (count == 1 ? thing : things);
    }
}

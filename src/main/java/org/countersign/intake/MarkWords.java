package org.countersign.intake;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.countersign.intake.PlannedChange.Effect;

/** What becomes of a cell that says something else than what is here, in words. */
final class MarkWords {

    private static final int LONG = 80;

    private static final List<Mark> WEIGHTIEST = List.of(Mark.ASKED, Mark.CHANGED, Mark.NEW, Mark.KEPT);

    private MarkWords() {}

    /** @param changes at least one */
    static MarkedCell changed(List<PlannedChange> changes, String text) {
        PlannedChange first = changes.stream()
                .min(Comparator.comparing(change -> WEIGHTIEST.indexOf(mark(change))))
                .orElseThrow();
        return new MarkedCell(
                mark(first),
                text,
                first.before(),
                changes.stream().map(change -> sentence(change, text)).collect(joining(" ")));
    }

    private static Mark mark(PlannedChange change) {
        return switch (change.effect()) {
            case NEEDS_YES -> Mark.ASKED;
            case KEEP -> Mark.KEPT;
            case WRITE -> change.before().isEmpty() ? Mark.NEW : Mark.CHANGED;
        };
    }

    private static String sentence(PlannedChange change, String text) {
        String what = ChangeWords.of(change);
        String before = quoted(change.before());
        String after = quoted(change.after());
        if (change.effect() == Effect.KEEP) {
            return "Kept: the " + what + " here stays, the file has another.";
        }
        if (change.effect() == Effect.NEEDS_YES) {
            return "Needs a yes: the " + what + " here stays " + before + ", unless you replace it with " + after + ".";
        }
        return change.before().isEmpty()
                ? "New: " + what + (change.after().equals(text) ? "" : ", read as " + after) + "."
                : "Changed: " + what + " was " + before + " and becomes " + after + ".";
    }

    private static String quoted(String text) {
        return "“" + (text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…") + "”";
    }
}

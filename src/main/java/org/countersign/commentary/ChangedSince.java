package org.countersign.commentary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calculation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Whether figures moved since a text was signed with them: the displayed value, either change, direction, judgement or
 * status of the target. Value and changes by more than 2%, or 1 point of a percentage; the others at all. Others' figures, a
 * target's amount and the year to date never count. Of an overview text the same counts of each of its indicators, but their
 * changes; whether their own texts are signed does not.
 */
record ChangedSince(Seen signed, Seen now, Unit unit) {

    private static final BigDecimal PER_CENT = new BigDecimal("2");

    /** What moved, in words with both sides: "figure 125, now 131"; empty where nothing did. */
    List<String> words() {
        return signed.isOfOverview() || now.isOfOverview()
                ? SeenIndicators.changes(signed.indicators(), now.indicators())
                : ofFigure();
    }

    private List<String> ofFigure() {
        return Stream.of(
                        figure(),
                        change(
                                "change on the previous period",
                                new Shown(signed.changeOnPrevious(), signed.previousBy()),
                                new Shown(now.changeOnPrevious(), now.previousBy())),
                        change(
                                "change on the same period last year",
                                new Shown(signed.changeOnLastYear(), signed.lastYearBy()),
                                new Shown(now.changeOnLastYear(), now.lastYearBy())),
                        words("judgement", signed.judgement(), now.judgement()),
                        words("status", signed.targetStatus(), now.targetStatus()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A figure that was no number, or is none any more, differs as soon as it is shown otherwise. */
    private Optional<String> figure() {
        boolean moved = signed.amount() == null
                || now.amount() == null
                || beyond(signed.amount(), now.amount(), figureTolerance(signed.amount()));
        return words("figure", signed.value(), now.value()).filter(words -> moved);
    }

    private Optional<String> change(String what, Shown before, Shown after) {
        return words(what, before.text(), after.text()).filter(words -> before.otherThan(after, changeTolerance()));
    }

    private static Optional<String> words(String what, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(what + " " + orNone(before) + ", now " + orNone(after));
    }

    private static String orNone(String words) {
        return words.isEmpty() ? "none" : words;
    }

    private BigDecimal figureTolerance(BigDecimal before) {
        return unit.changesInPoints()
                ? BigDecimal.ONE
                : before.abs().multiply(PER_CENT).scaleByPowerOfTen(-2);
    }

    private BigDecimal changeTolerance() {
        return unit.changesInPoints() ? BigDecimal.ONE : PER_CENT;
    }

    private static boolean beyond(BigDecimal before, BigDecimal after, BigDecimal tolerance) {
        return after.subtract(before).abs().compareTo(tolerance) > 0;
    }

    /** A change as shown: its first sign is the direction, or the beginning of why there is none. */
    private record Shown(String text, @Nullable BigDecimal by) {

        boolean otherThan(Shown after, BigDecimal tolerance) {
            boolean turned = !text.substring(0, 1).equals(after.text.substring(0, 1));
            return turned || (by == null ? after.by != null : after.by == null || beyond(by, after.by, tolerance));
        }
    }
}

package org.countersign.scorecard;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.calculation.Direction;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.Seen;
import org.countersign.indicator.JudgedBy;

/** Figures as they stood beside a text when it was signed. They were kept in print and are not calculated again. */
record SeenCells(Seen seen, JudgedBy judgedBy) {

    private static final String WORDS = "as signed";
    private static final Map<Direction, Look> TRAVEL =
            Map.of(Direction.UP, Look.UP, Direction.SIMILAR, Look.SIMILAR_TRAVEL, Direction.DOWN, Look.DOWN);
    private static final Map<Judgement, Look> VERDICT = Map.of(
            Judgement.POSITIVE, Look.POSITIVE, Judgement.SIMILAR, Look.SIMILAR, Judgement.NEGATIVE, Look.NEGATIVE);

    /** The month's own figure, with the marks it had. */
    Cell value(Cell known) {
        return seen.value().equals(known.text())
                ? new Cell(known.text(), known.note(), known.inFull() + ", " + WORDS, known.looks())
                : new Cell(seen.value(), "", seen.value() + ", " + WORDS, Set.of());
    }

    Derived onPrevious() {
        return change(seen.changeOnPrevious(), JudgedBy.PREVIOUS_PERIOD);
    }

    Derived onLastYear() {
        return change(seen.changeOnLastYear(), JudgedBy.SAME_PERIOD_LAST_YEAR);
    }

    /** Empty where there was none, whatever there is now. */
    Cell status() {
        return Stream.of(TargetStatus.values())
                .filter(status -> status.words().equals(seen.targetStatus()))
                .findFirst()
                .map(status -> new Cell(
                        status.words(), "", status.words() + ", " + WORDS, Set.of(ReferenceCells.look(status))))
                .orElse(Cell.EMPTY);
    }

    private Derived change(String symbolAndText, JudgedBy which) {
        Optional<Direction> direction = Stream.of(Direction.values())
                .filter(each -> symbolAndText.startsWith(each.symbol()))
                .findFirst();
        return new Derived(
                direction
                        .map(travel -> change(travel, symbolAndText, which))
                        .orElseGet(() -> Cell.muted(symbolAndText, "not available, " + WORDS)),
                "");
    }

    private Cell change(Direction direction, String symbolAndText, JudgedBy which) {
        String text = symbolAndText.substring(direction.symbol().length()).strip();
        Set<Look> looks = EnumSet.of(TRAVEL.get(direction));
        Optional<Judgement> judgement = judgement(which);
        judgement.map(VERDICT::get).ifPresent(looks::add);
        String verdict = judgement
                .filter(each -> each != Judgement.SIMILAR || direction != Direction.SIMILAR)
                .map(each -> ", " + each.word())
                .orElse("");
        return new Cell(text, "", travel(direction, text) + verdict + ", " + WORDS, Set.copyOf(looks));
    }

    private static String travel(Direction direction, String text) {
        return direction == Direction.SIMILAR ? "similar (" + text + ")" : direction.word() + " " + text;
    }

    private Optional<Judgement> judgement(JudgedBy which) {
        return Stream.of(Judgement.values())
                .filter(each -> which == judgedBy && each.word().equals(seen.judgement()))
                .findFirst();
    }
}

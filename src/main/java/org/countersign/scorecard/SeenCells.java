package org.countersign.scorecard;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Direction;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.Seen;
import org.countersign.indicator.JudgedBy;

/** Figures as they stood beside a text when it was signed. They were kept in print and are not calculated again. */
record SeenCells(Seen seen, JudgedBy judgedBy) {

    private static final String WORDS = "as signed";
    /** "433.1 per 10,000 (31 March 2024, 2 years old)". */
    private static final Pattern COMPARED =
            Pattern.compile("(?<figure>.+?)(?: (?<per>per [\\d,]+))? \\((?<period>[^,)]*)[^)]*\\)");

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

    /** Others' figure with its period, as the list and method of that time had it; empty where none stood there. */
    Cell compared(Comparator comparator) {
        String named = comparator.words() + " ";
        return seen.benchmarks().stream()
                .filter(words -> words.startsWith(named))
                .findFirst()
                .map(words -> compared(words.substring(named.length())))
                .orElse(Cell.EMPTY);
    }

    private static Cell compared(String words) {
        Matcher parts = COMPARED.matcher(words);
        if (!parts.matches()) {
            return new Cell(words, "", words + ", " + WORDS, Set.of());
        }
        String beneath = parts.group("per") == null ? parts.group("period") : parts.group("per");
        return new Cell(parts.group("figure"), beneath, words + ", " + WORDS, Set.of());
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

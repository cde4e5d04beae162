package org.countersign.scorecard;

import java.util.Arrays;
import java.util.List;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.State;

/**
 * What leaders count, of all rows or of some.
 *
 * @param worse changed for the worse, by the one change each is judged by
 * @param late unsigned although the day for it has passed
 * @param missing due, and no figure there
 * @param toBeConfirmed a figure stands there in words only
 * @param queried doubted by its reporter or owner, and not answered yet
 * @param notReleased for the performance team alone so far
 */
public record Counts(
        Counted all,
        Counted offTarget,
        Counted worse,
        Counted better,
        Counted unsigned,
        Counted late,
        Counted missing,
        Counted toBeConfirmed,
        Counted queried,
        Counted notReleased) {

    private static final List<String> UNSIGNED = Arrays.stream(State.values())
            .filter(State::outstanding)
            .map(Code::of)
            .toList();

    /**
     * Counts rows.
     *
     * @param within the rows of one theme, one owner; none for all
     */
    static Counts of(List<ScorecardRow> rows, ScorecardFilter within) {
        return new Counts(
                Counted.of(rows, within),
                Counted.of(rows, within.with(Criterion.TARGET, List.of(Code.of(TargetStatus.RED)))),
                Counted.of(rows, within.with(Criterion.JUDGEMENT, List.of(Code.of(Judgement.NEGATIVE)))),
                Counted.of(rows, within.with(Criterion.JUDGEMENT, List.of(Code.of(Judgement.POSITIVE)))),
                Counted.of(rows, within.with(Criterion.STATE, UNSIGNED)),
                Counted.of(rows, within.with(Criterion.CONCERN, List.of(Concern.LATE.code()))),
                figures(rows, within, Caveat.MISSING),
                figures(rows, within, Caveat.TO_BE_CONFIRMED),
                figures(rows, within, Caveat.QUERIED),
                figures(rows, within, Caveat.NOT_RELEASED));
    }

    private static Counted figures(List<ScorecardRow> rows, ScorecardFilter within, Caveat caveat) {
        return Counted.of(rows, within.with(Criterion.FIGURE, List.of(caveat.code())));
    }
}

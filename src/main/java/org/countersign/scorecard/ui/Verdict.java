package org.countersign.scorecard.ui;

import java.util.Locale;
import java.util.Optional;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.Look;
import org.countersign.scorecard.ScorecardRow;

/**
 * What a figure comes to, in a word that has a shape and a colour of its own.
 *
 * @param look a class of the style sheet
 */
record Verdict(String word, String look) {

    static final Verdict NONE = new Verdict("", "");

    /** Of the change that the indicator is judged by; the other change has none. */
    static Verdict ofChange(ScorecardRow row, Cell change) {
        boolean judged = change.looks().stream()
                .anyMatch(look -> look == Look.POSITIVE || look == Look.SIMILAR || look == Look.NEGATIVE);
        return Optional.ofNullable(row.standing().judgement())
                .filter(judgement -> judged)
                .map(Verdict::of)
                .orElse(NONE);
    }

    static Verdict ofTarget(ScorecardRow row) {
        return Optional.ofNullable(row.standing().target()).map(Verdict::of).orElse(NONE);
    }

    private static Verdict of(Judgement judgement) {
        return new Verdict(
                judgement.word(), "verdict judged-" + judgement.name().toLowerCase(Locale.ROOT));
    }

    private static Verdict of(TargetStatus status) {
        return new Verdict(status.words(), "badge target-" + status.name().toLowerCase(Locale.ROOT));
    }
}

package org.countersign.calculation;

import java.util.Optional;

/** Two figures of one indicator held against each other, with the threshold that tells travel from noise. */
public record Comparison(Value previous, Value current, Change change, Threshold threshold) {

    public static Comparison of(Value previous, Value current, Unit unit, Threshold threshold) {
        return new Comparison(previous, current, Change.between(previous, current, unit), threshold);
    }

    public Optional<Direction> direction() {
        return change.direction(threshold);
    }

    /** "11%", "−3%", "1.2 points", "+5 from 0", "n/a". */
    public String text() {
        return change.text(threshold);
    }

    /** "↑ 11%", or "n/a" where there is no change. */
    public String symbolAndText() {
        return direction().map(direction -> direction.symbol() + " ").orElse("") + text();
    }

    /** "up 11%", "similar (−3%)", "not available". */
    public String words() {
        return change.words(threshold);
    }

    public boolean smallBase() {
        return change.smallBase();
    }

    public Optional<Judgement> judgement(Polarity polarity) {
        return Judgement.of(polarity, this);
    }
}

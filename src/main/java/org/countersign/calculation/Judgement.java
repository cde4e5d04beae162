package org.countersign.calculation;

import java.util.Optional;

/** Whether a change is for the better; needs a polarity, without which there is none. */
public enum Judgement {
    POSITIVE("positive"),
    SIMILAR("similar"),
    NEGATIVE("negative");

    private final String word;

    Judgement(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /**
     * Judges a change. Within a range, nearer the range is better; a change below the threshold is similar. Empty
     * without polarity or without a change.
     */
    public static Optional<Judgement> of(Polarity polarity, Comparison comparison) {
        var direction = comparison.direction();
        return switch (polarity.kind()) {
            case NONE -> Optional.empty();
            case HIGHER_IS_BETTER -> direction.map(travel -> whereGoodIs(Direction.UP, travel));
            case LOWER_IS_BETTER -> direction.map(travel -> whereGoodIs(Direction.DOWN, travel));
            case WITHIN_RANGE -> direction.flatMap(travel -> towardsRange(polarity, comparison, travel));
        };
    }

    private static Judgement whereGoodIs(Direction good, Direction travel) {
        if (travel == Direction.SIMILAR) {
            return SIMILAR;
        }
        return travel == good ? POSITIVE : NEGATIVE;
    }

    private static Optional<Judgement> towardsRange(Polarity range, Comparison comparison, Direction travel) {
        if (travel == Direction.SIMILAR) {
            return Optional.of(SIMILAR);
        }
        var before = comparison.previous().number().map(range::distance);
        var now = comparison.current().number().map(range::distance);
        return before.flatMap(distance -> now.map(distance::compareTo)).map(Judgement::byGain);
    }

    private static Judgement byGain(int gain) {
        if (gain == 0) {
            return SIMILAR;
        }
        return gain > 0 ? POSITIVE : NEGATIVE;
    }
}

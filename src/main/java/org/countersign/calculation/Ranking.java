package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places among numbers: 1 is best, without polarity 1 is the highest, equal numbers share the best place (1, 2, 2, 4).
 *
 * @param best numbers, the best first
 */
public record Ranking(List<BigDecimal> best) {

    public Ranking {
        best = List.copyOf(best);
    }

    /** Ranks all that are numbers. */
    public static Ranking of(Collection<Value> values, Polarity polarity) {
        return new Ranking(values.stream()
                .flatMap(value -> value.number().stream())
                .sorted(order(polarity))
                .toList());
    }

    /** Best first by polarity; highest first where there is none. */
    public static Comparator<BigDecimal> order(Polarity polarity) {
        return polarity.kind() == Polarity.Kind.LOWER_IS_BETTER ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    /** The place of one of the numbers; none for a stated reason. */
    public Optional<Integer> place(Value value) {
        return value.number().flatMap(this::place);
    }

    /** How many have a place. */
    public int size() {
        return best.size();
    }

    private Optional<Integer> place(BigDecimal number) {
        for (int at = 0; at < best.size(); at++) {
            if (best.get(at).compareTo(number) == 0) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }
}

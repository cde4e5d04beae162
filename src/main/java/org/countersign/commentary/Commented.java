package org.countersign.commentary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * A commentary as it stands.
 *
 * @param text Markdown; empty where there is nothing yet or nothing to add
 * @param version handed back with the next act, which is refused if somebody acted in between
 */
public record Commented(
        CommentaryId id,
        IndicatorId indicator,
        YearMonth month,
        State state,
        String text,
        boolean nothingToAdd,
        @Nullable Signature signedWith,
        long version) {

    public Optional<Signature> signature() {
        return Optional.ofNullable(signedWith);
    }

    Commented withoutText() {
        return new Commented(id, indicator, month, state, "", nothingToAdd, signedWith, version);
    }

    /**
     * Who signed, when, and the number that was signed.
     *
     * @param amount null where the figure was no number
     */
    public record Signature(
            PersonId by, String name, Instant at, @Nullable BigDecimal amount) {

        private static final BigDecimal TWO_PER_CENT = new BigDecimal("0.02");

        /** Whether the figure has moved since by more than 2%, or 1 point of a percentage; or came, or went. */
        public boolean figureChanged(Value now, Unit unit) {
            BigDecimal current = now.number().orElse(null);
            if (amount == null || current == null) {
                return amount != current;
            }
            BigDecimal tolerated =
                    unit.changesInPoints() ? BigDecimal.ONE : amount.abs().multiply(TWO_PER_CENT);
            return current.subtract(amount).abs().compareTo(tolerated) > 0;
        }
    }
}

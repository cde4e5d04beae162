package org.countersign.commentary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.actual.Reading;
import org.countersign.calculation.Unit;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A commentary as it stands.
 *
 * @param text Markdown; empty where there is nothing yet or nothing to add
 * @param turn whose turn it is, and since when
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
        long version,
        Turn turn) {

    public Optional<Signature> signature() {
        return Optional.ofNullable(signedWith);
    }

    /** Whether a text is asked for: where no figure is due, only once somebody began one. */
    public boolean isAsked(Measure measure) {
        return state != State.NOT_STARTED || Reading.isDue(measure, month);
    }

    /** Whether somebody began it; what was begun and emptied again, as by an undo, is as if nobody had. */
    public boolean isBegun() {
        boolean emptied = state == State.DRAFT && text.isEmpty() && !nothingToAdd;
        return state != State.NOT_STARTED && state != State.NOT_REQUIRED && !emptied;
    }

    /** By when the next act on it is due. */
    public LocalDate due(Deadlines ofMonth) {
        return ofMonth.later(turn.daysLater()).due(state, turn.stage());
    }

    Commented withoutText() {
        return new Commented(id, indicator, month, state, "", nothingToAdd, signedWith, version, turn.withoutText());
    }

    /**
     * Whose turn it is.
     *
     * @param stage 0 while it is with its reporters
     * @param route the number of its route
     * @param required why a text is; empty where it is not
     * @param reopenedUntil the last day to sign what was reopened; null where it was not
     * @param proposed a wording that waits for confirmation
     * @param daysLater by how many working days it is due after the month's other texts
     */
    public record Turn(
            int stage,
            int route,
            Instant since,
            String required,
            @Nullable LocalDate reopenedUntil,
            @Nullable Proposed proposed,
            int daysLater) {

        Turn withoutText() {
            return new Turn(
                    stage,
                    route,
                    since,
                    required,
                    reopenedUntil,
                    proposed == null ? null : new Proposed(proposed.by(), ""),
                    daysLater);
        }

        public Optional<Proposed> proposal() {
            return Optional.ofNullable(proposed);
        }
    }

    /** A wording that waits for confirmation. */
    public record Proposed(PersonId by, String text) {}

    /**
     * Who signed, when, and the number that was signed.
     *
     * @param amount null where the figure was no number
     * @param seen all the figures that were signed with the text
     */
    public record Signature(
            PersonId by,
            String name,
            Instant at,
            @Nullable BigDecimal amount,
            @Nullable Seen seen) {

        public Optional<Seen> figures() {
            return Optional.ofNullable(seen);
        }

        /**
         * What moved since, beyond 2% or 1 point, each in words: "figure 125, now 131", "status on target, now off
         * target"; empty where nothing did.
         */
        public List<String> changedSince(Seen now, Unit unit) {
            return figures()
                    .map(signed -> new ChangedSince(signed, now, unit).words())
                    .orElseGet(List::of);
        }
    }
}

package org.countersign.commentary;

import java.time.LocalDate;
import org.countersign.calendar.WorkingDays;

/**
 * What a form for opening a month starts from.
 *
 * @param planned whether the authority's cycle calendar says so
 */
public record ProposedDeadlines(Deadlines deadlines, boolean planned) {

    private static final int REPORTERS_HAVE = 5;
    private static final int OWNERS_DUE_AFTER = 8;

    /** Reporters have five working days, owners three more. */
    static ProposedDeadlines usual(LocalDate today) {
        return new ProposedDeadlines(
                new Deadlines(WorkingDays.plus(today, REPORTERS_HAVE), WorkingDays.plus(today, OWNERS_DUE_AFTER), null),
                false);
    }

    /** Where the dates come from, for the line beneath them. */
    public String origin() {
        return planned
                ? "the authority's cycle calendar"
                : REPORTERS_HAVE + " and " + OWNERS_DUE_AFTER + " working days from today";
    }
}

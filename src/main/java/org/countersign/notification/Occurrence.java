package org.countersign.notification;

import java.util.Set;
import org.countersign.indicator.Responsibility;

/**
 * What people are told about, in words for "Early Help Owner returned EH1a, April 2020", and who is told.
 *
 * <p>{@code what} stands for the commentary, {@code by} for whoever acted, {@code person} and {@code day} for what the
 * notice keeps beside them.
 */
public enum Occurrence {
    SUBMITTED("{by} submitted {what}", Mailed.AS_CHOSEN),
    RETURNED("{by} returned {what}", Mailed.ALWAYS),
    RETURNED_ONE_STAGE("{by} returned {what} by one stage", Mailed.ALWAYS),
    PROPOSED("{by} proposed another wording of {what}", Mailed.AS_CHOSEN),
    CONFIRMED("{by} confirmed the wording of {what}", Mailed.AS_CHOSEN),
    DECLINED("{by} declined the wording of {what}", Mailed.AS_CHOSEN),
    SIGNED_OFF("{by} signed off {what}", Mailed.AS_CHOSEN),
    WAITS_FOR_YOU("{by} signed {what}, which waits for you now", Mailed.AS_CHOSEN),
    REOPENED("{by} reopened {what}", Mailed.ALWAYS),
    HANDED_OVER("{by} handed {what} over to you", Mailed.ALWAYS),
    FELL_BACK("{what} has its signed version back: it was not signed again in time", Mailed.ALWAYS),
    PASSED_ON("{what} went on: whoever had not signed has left", Mailed.AS_CHOSEN),
    FIGURE_MOVED("The figure of {what} moved under its submitted text", Mailed.AS_CHOSEN),
    FIGURE_MOVED_SIGNED("The figure of {what} moved after it was signed off", Mailed.ALWAYS),
    DUE_SOON("{what} is due on {day}", Mailed.AS_CHOSEN),
    DUE("{what} is due today, {day}", Mailed.AS_CHOSEN),
    LATE("{what} is late: it was due on {day}", Mailed.ALWAYS),
    MENTIONED("{by} mentioned you on {what}", Mailed.AS_CHOSEN),
    NUDGED("{by} asks for {what}", Mailed.ALWAYS),
    COVER_ARRANGED("You are to cover for {person} from {day}", Mailed.ALWAYS),
    COVER_BEGINS("You cover for {person} until {day}", Mailed.ALWAYS),
    CYCLE_OPENED("{month} is open for commentary; reporters are due on {day}", Mailed.AS_CHOSEN),
    LOCKED("{by} locked {month}", Mailed.ALWAYS),
    LOCKED_BY_CALENDAR("{month} is locked", Mailed.ALWAYS),
    QUERIED("{by} queries the figure of {what}", Mailed.AS_CHOSEN),
    QUERY_ANSWERED(
            "{by} answered the query of {what}", Mailed.AS_CHOSEN, Responsibility.REPORTER, Responsibility.OWNER);

    private final String words;
    private final Mailed mailed;
    private final Set<Responsibility> audience;

    Occurrence(String words, Mailed mailed, Responsibility... audience) {
        this.words = words;
        this.mailed = mailed;
        this.audience = Set.of(audience);
    }

    String words() {
        return words;
    }

    /** Whether an e-mail goes even to those who want none but the required. */
    public boolean required() {
        return mailed == Mailed.ALWAYS;
    }

    /** Whether the performance team is told. */
    public boolean forTeam() {
        return this == QUERIED;
    }

    Set<Responsibility> audience() {
        return audience;
    }

    private enum Mailed {
        AS_CHOSEN,
        ALWAYS
    }
}

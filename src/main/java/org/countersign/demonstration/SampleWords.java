package org.countersign.demonstration;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.countersign.commentary.State;
import org.countersign.indicator.IndicatorDetails;

/** What the demonstration's people write. */
class SampleWords {

    private static final Map<String, Part> WRITTEN = Map.ofEntries(
            entry(
                    "EH1a",
                    new Part(
                            State.SUBMITTED,
                            "More assessments were started than in March, most of them in the **two locality teams** that"
                                    + " took on the work of schools while they were closed.\n\n- Requests by schools fell, those"
                                    + " by health visitors rose.\n- We expect May to be lower: four staff are away.",
                            "")),
            entry(
                    "EH1c",
                    new Part(
                            State.DRAFT,
                            "Completions are level with March. Telephone visits made it easier to reach both parents, so the"
                                    + " share of adults",
                            "")),
            entry(
                    "EH1b",
                    new Part(
                            State.RETURNED,
                            "Plans went up in April.",
                            "Say why there were half as many plans again as in March, and whether families had asked for them"
                                    + " or we had caught up with recording.")),
            entry(
                    "EH14b",
                    new Part(
                            State.SIGNED_OFF,
                            "Steady since March. Children were seen by video where a visit was not possible, and every"
                                    + " assessment says how the child was seen.",
                            "")),
            entry("FM011", new Part(State.SUBMITTED, "", "")),
            entry(
                    "FD1",
                    new Part(
                            State.SUBMITTED,
                            "Contacts are within their usual range for the month. The new form sorted them sooner.",
                            "")),
            entry("CN1", new Part(State.SIGNED_OFF, "No change worth a remark; reviews were held on time.", "")),
            entry(
                    "CP3",
                    new Part(
                            State.RETURNED,
                            "Two conferences were late.",
                            "Name the reason for the two late conferences and what has been done about it.")),
            entry("CIN5", new Part(State.NOT_REQUIRED, "", "")),
            entry(
                    "YO2",
                    new Part(
                            State.WAITING,
                            "The rate is not known yet: the police send their counts in June.",
                            "The rate is not known yet. The police send their counts in June, and we report it then.")));

    private static final List<String> OPENINGS = List.of(
            "In line with the months before.",
            "The figure is within its usual range; nothing new since last month.",
            "A quiet month. The team was at full strength and caught up with recording.",
            "Lower demand in the last week; the work itself took as long as before.");

    private SampleWords() {}

    static Part thisMonth(IndicatorDetails indicator) {
        return WRITTEN.getOrDefault(indicator.reference(), generated(indicator));
    }

    static String lastMonth(IndicatorDetails indicator) {
        return OPENINGS.get(indicator.description().position() % OPENINGS.size());
    }

    private static Part generated(IndicatorDetails indicator) {
        int position = indicator.description().position();
        if (indicator.description().title().contains(" locality") || position % 3 == 0) {
            return new Part(State.NOT_STARTED, "", "");
        }
        State ending = position % 3 == 1 ? State.SUBMITTED : State.SIGNED_OFF;
        return new Part(ending, OPENINGS.get(position % OPENINGS.size()), "");
    }

    /** How far a commentary has come, with its text and, where it was returned, the reason; where it waits, the other wording. */
    record Part(State ending, String text, String reason) {}
}

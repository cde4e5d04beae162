package org.countersign.actual.ui;

import java.util.List;
import org.countersign.actual.Entered;

/**
 * What the page's script is told.
 *
 * @param answers one for each entry, in their order
 * @param rows of the indicators that were entered, as they stand now
 */
record GridAnswer(List<One> answers, List<GridSheet.Row> rows) {

    /** @param state "saved", "unchanged", "conflict", "asked" or "refused" */
    record One(String state, String words, String question, String theirs, String by, String at, int revision) {

        static One of(Entered entered) {
            return switch (entered) {
                case Entered.Saved(int revision) -> new One("saved", "", "", "", "", "", revision);
                case Entered.Unchanged(int revision) -> new One("unchanged", "", "", "", "", "", revision);
                case Entered.Conflict theirs ->
                    new One(
                            "conflict",
                            "",
                            "",
                            theirs.theirs(),
                            theirs.by(),
                            LondonTime.moment(theirs.at()),
                            theirs.revision());
                case Entered.Asked(Entered.Question question) -> new One("asked", "", question.name(), "", "", "", 0);
                case Entered.Refused(String sentence) -> refused(sentence);
            };
        }

        static One refused(String sentence) {
            return new One("refused", sentence, "", "", "", "", 0);
        }
    }
}

package org.countersign.intake;

import java.util.List;
import java.util.Set;

/**
 * A name in the columns of owner or reporter. Someone to invite, never an account by itself.
 *
 * @param name as written
 * @param owns references of the rows that name it as owner
 * @param reports references of the rows that name it as reporter
 * @param doubts why it may be no person, or no new one
 */
public record PersonFound(String name, List<String> owns, List<String> reports, Set<Doubt> doubts) {

    /** What is asked about a name. */
    public enum Doubt {
        VACANT("Nobody holds this post. Who stands in?"),
        SEVERAL("This reads like more than one person. Who are they?"),
        TEAM("This reads like a team. Which people are meant?"),
        OWNS_AND_REPORTS("The same name is owner and reporter of an indicator. Nobody may sign their own text."),
        TWO_SPELLINGS("Two spellings of one name. Is it one person?");

        private final String question;

        Doubt(String question) {
            this.question = question;
        }

        public String question() {
            return question;
        }
    }

    public PersonFound {
        doubts = Set.copyOf(doubts);
    }
}

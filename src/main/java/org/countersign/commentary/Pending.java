package org.countersign.commentary;

import java.time.LocalDate;
import java.util.List;
import org.countersign.identity.Person;
import org.countersign.indicator.IndicatorDetails;

/**
 * One commentary of a month, and what it waits for; without its text.
 *
 * @param asked whether the month asks for a text: not where no figure is due
 * @param stage whose turn it is: "Reporter", "Owner"
 * @param with who could act now, by name; nobody once it is signed off
 * @param due by when the next act is due
 */
public record Pending(
        Commented commentary,
        IndicatorDetails indicator,
        boolean asked,
        String stage,
        List<Person> with,
        LocalDate due,
        Standing standing) {

    public Pending {
        with = List.copyOf(with);
    }

    public boolean outstanding() {
        return asked && commentary.state().outstanding();
    }

    /** How it stands to its day. What is blocked is neither late nor at risk: whoever has it cannot act. */
    public enum Standing {
        ON_TIME(""),
        AT_RISK("at risk"),
        LATE("late"),
        NO_FIGURE("blocked: no figure yet"),
        NOT_RELEASED("blocked: figure not released"),
        QUERIED("blocked: figure queried");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean blocked() {
            return this == NO_FIGURE || this == NOT_RELEASED || this == QUERIED;
        }
    }
}

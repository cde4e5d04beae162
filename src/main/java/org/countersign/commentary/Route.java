package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;

/**
 * The stages through which a text goes once its reporter has submitted it, in their order. A route that was set is never
 * changed: another one takes its place, and what began with it ends with it.
 *
 * @param number within its authority; 0 is the plain one
 */
public record Route(int number, List<Stage> stages) {

    /** Where a text is before anybody signs. */
    public static final int REPORTERS = 0;

    /** The most stages that anybody has to wait for. */
    public static final int MOST_STAGES = 6;

    /** From the reporter to the owner, as long as an authority sets nothing else. */
    public static final Route PLAIN = new Route(0, List.of(Stage.ofOwners()));

    public Route {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            throw new IllegalArgumentException("A route has 1 to " + MOST_STAGES + " stages.");
        }
    }

    public Stage stage(int number) {
        return stages.get(number - 1);
    }

    public int last() {
        return stages.size();
    }

    /** "Reporter → Owner → Director". */
    public String words() {
        return stages.stream().map(Stage::name).reduce("Reporter", (one, other) -> one + " → " + other);
    }

    /**
     * One stage.
     *
     * @param all whether everybody who fills it signs; otherwise the first signature is enough
     * @param escalateAfter working days at this stage after which the managers of those who fill it may act too
     */
    public record Stage(String name, Filler filler, boolean all, Optional<Integer> escalateAfter) {

        public static final int LONGEST_NAME = 60;
        public static final int LATEST_ESCALATION = 60;

        public Stage {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("A stage has a name of 1 to " + LONGEST_NAME + " characters.");
            }
            if (escalateAfter
                    .filter(days -> days < 1 || days > LATEST_ESCALATION)
                    .isPresent()) {
                throw new IllegalArgumentException(
                        "Escalation comes after 1 to " + LATEST_ESCALATION + " working days.");
            }
        }

        static Stage ofOwners() {
            return new Stage("Owner", new Filler.Owners(), false, Optional.empty());
        }
    }

    /** Who fills a stage; decided anew whenever somebody acts. */
    public sealed interface Filler {

        /** The indicator's owners. */
        record Owners() implements Filler {}

        /** Whoever manages its owners. */
        record OwnersManagers() implements Filler {}

        record Named(PersonId person) implements Filler {}

        /** Everybody active who has the role. */
        record Holders(Role role) implements Filler {}
    }
}

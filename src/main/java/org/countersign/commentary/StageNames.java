package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The stages of one commentary's route, for people to read.
 *
 * @param names in their order, without the reporters'
 * @param people who fills each
 * @param confirmers who could confirm another wording of whoever looks at it
 */
public record StageNames(List<String> names, List<List<String>> people, List<String> confirmers) {

    static StageNames of(Case at) {
        Route route = at.situation().route();
        return new StageNames(
                route.stages().stream().map(Route.Stage::name).toList(),
                IntStream.rangeClosed(1, route.last())
                        .mapToObj(stage -> at.situation().cast().fillers(stage).stream()
                                .map(at::nameOf)
                                .sorted()
                                .toList())
                        .toList(),
                at.situation().confirmers(Optional.of(at.who().id())).stream()
                        .map(at::nameOf)
                        .sorted()
                        .toList());
    }

    public String at(int stage) {
        return stage == Route.REPORTERS ? "Reporter" : names.get(stage - 1);
    }

    /** "Early Help Owner or Second Owner"; empty where nobody fills it. */
    public String peopleAt(int stage) {
        return stage == Route.REPORTERS ? "" : String.join(" or ", people.get(stage - 1));
    }

    /** "Reporter → Owner → Director". */
    public String words() {
        return names.stream().reduce("Reporter", (one, other) -> one + " → " + other);
    }
}

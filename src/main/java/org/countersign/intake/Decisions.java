package org.countersign.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.countersign.calculation.Value;

/**
 * What a person has decided in the preview. Nothing is decided by silence.
 *
 * @param realignments numbers of held rows whose proposed realignment is accepted
 * @param confirmed changes that needed a yes and got it
 * @param direction what the DoT column means
 * @param settled values of cells in doubt
 * @param frequencies references whose proposed frequency is confirmed
 * @param themes of new indicators without one in the file: by the letters their references begin with
 * @param matches which indicator here a row is about that has its title: by the row's reference; an empty one: none
 * @param setUps how new indicators are set up, where a person said so, by reference
 * @param history whether the month is loaded as history: not opened, nobody is asked for a text
 */
public record Decisions(
        Set<Integer> realignments,
        Set<ChangeKey> confirmed,
        DirectionReading direction,
        Map<Place, Value> settled,
        Set<String> frequencies,
        Map<String, String> themes,
        Map<String, String> matches,
        Map<String, SetUp> setUps,
        boolean history) {

    /** What the marks ▲ and ▼ mean. */
    public enum DirectionReading {
        /** Not answered: no polarity is imported. */
        UNDECIDED,
        /** ▲ good is high, ▼ good is low, blank neither. */
        POLARITY,
        /** Where the figure went; calculated here, so nothing is imported. */
        TRAVEL
    }

    public Decisions {
        realignments = Set.copyOf(realignments);
        confirmed = Set.copyOf(confirmed);
        settled = Map.copyOf(settled);
        frequencies = Set.copyOf(frequencies);
        themes = Map.copyOf(themes);
        matches = Map.copyOf(matches);
        setUps = Map.copyOf(setUps);
    }

    public static Decisions none() {
        return new Decisions(
                Set.of(),
                Set.of(),
                DirectionReading.UNDECIDED,
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                false);
    }

    public Decisions accepting(int realignedRow) {
        return changed(to -> to.realignments.add(realignedRow));
    }

    public Decisions rejecting(int realignedRow) {
        return changed(to -> to.realignments.remove(realignedRow));
    }

    public Decisions confirming(ChangeKey change) {
        return changed(to -> to.confirmed.add(change));
    }

    public Decisions keeping(ChangeKey change) {
        return changed(to -> to.confirmed.remove(change));
    }

    public Decisions reading(DirectionReading meaning) {
        return changed(to -> to.direction = meaning);
    }

    public Decisions settling(Place cell, Value value) {
        return changed(to -> to.settled.put(cell, value));
    }

    public Decisions settling(Map<Place, Value> cells) {
        return changed(to -> to.settled.putAll(cells));
    }

    public Decisions confirmingFrequency(String reference) {
        return changed(to -> to.frequencies.add(reference));
    }

    /** Takes a confirmed frequency back. */
    public Decisions keepingMonthly(String reference) {
        return changed(to -> to.frequencies.remove(reference));
    }

    /** @param names of themes by prefix; an empty name: without theme */
    public Decisions theming(Map<String, String> names) {
        return changed(to -> to.themes = names);
    }

    /** @param indicator its reference here; empty: the row is about another one, which is new */
    public Decisions matching(String row, String indicator) {
        return changed(to -> to.matches.put(row, indicator));
    }

    public Decisions settingUp(Map<String, SetUp> indicators) {
        return changed(to -> to.setUps.putAll(indicators));
    }

    /** Takes a set-up back: the indicator comes in as an import finds it. */
    public Decisions notSettingUp(String reference) {
        return changed(to -> to.setUps.remove(reference));
    }

    public Decisions asHistory(boolean yes) {
        return changed(to -> to.history = yes);
    }

    private Decisions changed(Consumer<Changing> change) {
        var changing = new Changing(this);
        change.accept(changing);
        return changing.decisions();
    }

    /** What was decided, for as long as it is being changed. */
    private static final class Changing {

        private final Set<Integer> realignments;
        private final Set<ChangeKey> confirmed;
        private final Map<Place, Value> settled;
        private final Set<String> frequencies;
        private final Map<String, String> matches;
        private final Map<String, SetUp> setUps;
        private DirectionReading direction;
        private Map<String, String> themes;
        private boolean history;

        Changing(Decisions former) {
            realignments = new HashSet<>(former.realignments);
            confirmed = new HashSet<>(former.confirmed);
            settled = new HashMap<>(former.settled);
            frequencies = new HashSet<>(former.frequencies);
            matches = new HashMap<>(former.matches);
            setUps = new HashMap<>(former.setUps);
            direction = former.direction;
            themes = former.themes;
            history = former.history;
        }

        Decisions decisions() {
            return new Decisions(
                    realignments, confirmed, direction, settled, frequencies, themes, matches, setUps, history);
        }
    }
}

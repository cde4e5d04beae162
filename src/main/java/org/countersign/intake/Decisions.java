package org.countersign.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
 */
public record Decisions(
        Set<Integer> realignments,
        Set<ChangeKey> confirmed,
        DirectionReading direction,
        Map<Place, Value> settled,
        Set<String> frequencies,
        Map<String, String> themes) {

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
    }

    public static Decisions none() {
        return new Decisions(Set.of(), Set.of(), DirectionReading.UNDECIDED, Map.of(), Set.of(), Map.of());
    }

    public Decisions accepting(int realignedRow) {
        return new Decisions(plus(realignments, realignedRow), confirmed, direction, settled, frequencies, themes);
    }

    public Decisions rejecting(int realignedRow) {
        var others = new HashSet<>(realignments);
        others.remove(realignedRow);
        return new Decisions(others, confirmed, direction, settled, frequencies, themes);
    }

    public Decisions confirming(ChangeKey change) {
        return new Decisions(realignments, plus(confirmed, change), direction, settled, frequencies, themes);
    }

    public Decisions keeping(ChangeKey change) {
        var others = new HashSet<>(confirmed);
        others.remove(change);
        return new Decisions(realignments, others, direction, settled, frequencies, themes);
    }

    public Decisions reading(DirectionReading meaning) {
        return new Decisions(realignments, confirmed, meaning, settled, frequencies, themes);
    }

    public Decisions settling(Place cell, Value value) {
        var more = new HashMap<>(settled);
        more.put(cell, value);
        return new Decisions(realignments, confirmed, direction, more, frequencies, themes);
    }

    public Decisions confirmingFrequency(String reference) {
        return new Decisions(realignments, confirmed, direction, settled, plus(frequencies, reference), themes);
    }

    /** Takes a confirmed frequency back. */
    public Decisions keepingMonthly(String reference) {
        var others = new HashSet<>(frequencies);
        others.remove(reference);
        return new Decisions(realignments, confirmed, direction, settled, others, themes);
    }

    /** @param names of themes by prefix; an empty name: without theme */
    public Decisions theming(Map<String, String> names) {
        return new Decisions(realignments, confirmed, direction, settled, frequencies, names);
    }

    private static <T> Set<T> plus(Set<T> set, T element) {
        var more = new HashSet<>(set);
        more.add(element);
        return more;
    }
}

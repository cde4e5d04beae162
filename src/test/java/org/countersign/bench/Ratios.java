package org.countersign.bench;

import java.util.List;

/** Ratios of as many rounds. */
record Ratios(List<Double> sorted) {

    static Ratios of(List<Double> ratios) {
        return new Ratios(ratios.stream().sorted().toList());
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    /** "1.42 × (1.38–1.51, 7 rounds)". */
    String words() {
        return "%.2f × (%.2f–%.2f, %d rounds)".formatted(median(), sorted.getFirst(), sorted.getLast(), sorted.size());
    }
}

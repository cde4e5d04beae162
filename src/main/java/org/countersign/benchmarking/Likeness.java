package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How alike two names are: pairs of neighbouring letters and digits in common (Dice), whatever their case. */
final class Likeness {

    /** Names this much alike may mean the same. */
    static final double ENOUGH = 0.6;

    private Likeness() {}

    /** From 0 to 1. */
    static double of(String one, String other) {
        List<String> pairs = pairs(one);
        List<String> left = new ArrayList<>(pairs(other));
        int all = pairs.size() + left.size();
        long common = pairs.stream().filter(left::remove).count();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** The likest of some, if it is like enough. */
    static Optional<String> likest(String name, Collection<String> others) {
        return others.stream()
                .filter(other -> of(name, other) >= ENOUGH)
                .max(Comparator.comparingDouble(other -> of(name, other)));
    }

    private static List<String> pairs(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return IntStream.range(0, Math.max(0, plain.length() - 1))
                .mapToObj(at -> plain.substring(at, at + 2))
                .toList();
    }
}

package org.countersign.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the heap holds by class, from two histograms of the JVM. */
record Held(Map<String, Long> bytes) {

    private static final int MOST = 12;

    static Held of(String histogram) {
        Map<String, Long> bytes = new HashMap<>();
        histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(parts -> parts.length >= 4 && parts[0].matches("\\d+:"))
                .forEach(parts -> bytes.merge(parts[3], Long.parseLong(parts[2]), Long::sum));
        return new Held(bytes);
    }

    /** The classes that grew most, for so many pages. */
    String since(Held before, int pages) {
        List<Map.Entry<String, Long>> grown = bytes.entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey(), entry.getValue() - before.bytes.getOrDefault(entry.getKey(), 0L)))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST)
                .toList();
        return grown.stream()
                .map(entry -> "| `%s` | %.1f |\n".formatted(entry.getKey(), entry.getValue() / 1024.0 / pages))
                .collect(Collectors.joining("", "| class | KiB a page |\n|---|---|\n", ""));
    }
}

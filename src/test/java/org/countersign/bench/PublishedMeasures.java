package org.countersign.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countersign.bench.Finding.Bounds;

/** Target 11: what is published, for all authorities: one measure, a heat table, a release coming in, the first start. */
record PublishedMeasures(Filled filled) {

    private static final int SERIES = 200;
    /** With those that come with the product forty measures. */
    private static final int FURTHER = 3;

    private static final String EMAIL = "guest@bench.example";
    private static final int ROUNDS = 15;
    private static final int LOADS = 5;

    List<Finding> findings() {
        var large = new PublishedFilling(filled.database(), Database.LARGE);
        var small = new PublishedFilling(filled.database(), Database.SMALL);
        long begun = System.nanoTime();
        large.series(SERIES);
        small.series(FURTHER);
        List.of(large, small).forEach(each -> each.guest(EMAIL));
        small.floor();
        Say.line("published figures filled after %d s", Say.seconds(begun));
        List<Finding> findings = new ArrayList<>(measure());
        findings.addAll(heat());
        findings.addAll(load());
        findings.addAll(start(small));
        return findings;
    }

    private List<Finding> measure() {
        String question = "/measure?email=%s&series=bench-7&rounds=".formatted(EMAIL);
        filled.large().ask(question + 2 * ROUNDS);
        List<long[]> rounds = rounds(filled.large().ask(question + ROUNDS));
        return List.of(
                Finding.ratio(
                        11,
                        "One of %d measures, 12 years: neighbours, region, England, rank and band of all authorities, the first after a release, against a group by"
                                .formatted(SERIES),
                        ratios(rounds, 1),
                        Bounds.goal(1.5, " ×")),
                Finding.ratio(11, "… the second reader", ratios(rounds, 2), Bounds.goal(0.1, " ×")),
                Finding.ratio(
                        11, "… the page of that measure for one authority", ratios(rounds, 3), Bounds.goal(1.5, " ×")),
                Finding.told(11, "… in milliseconds: group by, first, second, page", milliseconds(rounds)));
    }

    private List<Finding> heat() {
        String question = "/compare?email=%s&authorities=30&rounds=".formatted(EMAIL);
        filled.small().ask(question + ROUNDS);
        List<long[]> rounds = rounds(filled.small().ask(question + ROUNDS));
        long few = statements(2);
        long many = statements(30);
        return List.of(
                Finding.ratio(
                        11,
                        "Heat table of 30 authorities × 40 measures, the first after a release, against bare reads of the same rows",
                        ratios(rounds, 1),
                        Bounds.goal(2, " ×")),
                Finding.ratio(11, "… the next", ratios(rounds, 2), Bounds.goal(2, " ×")),
                Finding.told(11, "… in milliseconds: bare reads, first, next", milliseconds(rounds)),
                Finding.atMost(
                        11,
                        "… statements more than for 2 authorities",
                        (double) many - few,
                        "%d (%d and %d)".formatted(many - few, few, many),
                        new Bounds(0, 0, "")));
    }

    private long statements(int authorities) {
        Digests digests = new Digests(filled.database(), Database.SMALL);
        digests.reset();
        filled.small().ask("/compared?email=%s&authorities=%d".formatted(EMAIL, authorities));
        return digests.since().stream()
                .filter(digest -> !digest.isSigningIn())
                .mapToLong(Digests.Digest::count)
                .sum();
    }

    private List<Finding> load() {
        String question = "/load?email=%s&rounds=".formatted(EMAIL);
        filled.small().ask(question + 2);
        List<long[]> rounds = rounds(filled.small().ask(question + LOADS));
        return List.of(
                Finding.ratio(
                        11,
                        "Loading a release of 100,000 figures in 51 series, checked, against a bare parse and batched upsert",
                        ratios(rounds, 1),
                        Bounds.goal(1.5, " ×")),
                Finding.told(11, "… in milliseconds: floor, ours", milliseconds(rounds)));
    }

    private List<Finding> start(PublishedFilling small) {
        small.forget();
        double seconds = Long.parseLong(filled.small().ask("/shipped")) / 1e9;
        double again = Long.parseLong(filled.small().ask("/shipped")) / 1e6;
        return List.of(
                Finding.atMost(
                        11,
                        "The figures that come with the product, at the first start",
                        seconds,
                        "%.1f s".formatted(seconds),
                        new Bounds(5, 15, " s")),
                Finding.atMost(
                        11,
                        "… at every other start, to see that they are there",
                        again,
                        "%.0f ms".formatted(again),
                        Bounds.goal(100, " ms")));
    }

    private static List<long[]> rounds(String answer) {
        return answer.lines()
                .map(line -> Arrays.stream(line.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
    }

    private static Ratios ratios(List<long[]> rounds, int which) {
        return Ratios.of(
                rounds.stream().map(round -> (double) round[which] / round[0]).toList());
    }

    private static String milliseconds(List<long[]> rounds) {
        List<String> medians = new ArrayList<>();
        for (int which = 0; which < rounds.getFirst().length; which++) {
            int at = which;
            medians.add("%.1f"
                    .formatted(Ratios.of(rounds.stream()
                                    .map(round -> round[at] / 1e6)
                                    .toList())
                            .median()));
        }
        return String.join(", ", medians);
    }
}

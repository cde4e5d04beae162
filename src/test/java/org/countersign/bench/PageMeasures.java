package org.countersign.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.bench.Finding.Bounds;

/** Targets 2 and 3: opening the page as a browser does, against HTTP, JDBC and JSON in the same JVM; its statements. */
record PageMeasures(Filled filled) {

    private static final int ROUNDS = 7;
    private static final int OPENINGS = 12;
    private static final int WARM_UP = 120;
    private static final Pattern TABLE = Pattern.compile("(?:FROM|JOIN|INTO|UPDATE) `(\\w+)`");

    List<Finding> findings() {
        Place place = filled.places().getLast();
        Person leader = People.leader(filled.large(), place, 0);
        for (int at = 0; at < WARM_UP; at++) {
            floor(place);
            opened(leader, place);
        }
        List<long[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(leader, place));
        }
        List<Finding> findings = new ArrayList<>(List.of(
                page(
                        "Opening the scorecard page (three requests) against HTTP, JDBC and JSON in the same JVM",
                        rounds,
                        1),
                page("… the first opening after figures changed", rounds, 2),
                Finding.told(
                        2,
                        "… in milliseconds: floor, page, first page",
                        "%.1f, %.1f, %.1f".formatted(median(rounds, 0), median(rounds, 1), median(rounds, 2)))));
        findings.addAll(statements());
        return findings;
    }

    private static Finding page(String what, List<long[]> rounds, int which) {
        List<Double> ratios =
                rounds.stream().map(round -> (double) round[which] / round[0]).toList();
        return Finding.ratio(2, what, Ratios.of(ratios), new Bounds(1.5, 3, " ×"));
    }

    private static double median(List<long[]> rounds, int which) {
        return Ratios.of(rounds.stream().map(round -> round[which] / 1e6).toList())
                .median();
    }

    /** Medians of floor, page, and page after figures changed, by turns. */
    private long[] round(Person leader, Place place) {
        long[] floors = new long[OPENINGS];
        long[] pages = new long[OPENINGS];
        long[] first = new long[OPENINGS];
        for (int at = 0; at < OPENINGS; at++) {
            floors[at] = floor(place);
            pages[at] = opened(leader, place);
            changed(filled.large(), place);
            first[at] = opened(leader, place);
        }
        return new long[] {middle(floors), middle(pages), middle(first)};
    }

    private static long middle(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void changed(Application application, Place place) {
        application.ask("/changed?authority=" + place.id());
    }

    private long floor(Place place) {
        long begun = System.nanoTime();
        filled.large().bytes("/floor?authority=%d&month=2020-04".formatted(place.id()));
        return System.nanoTime() - begun;
    }

    private static long opened(Person person, Place place) {
        long begun = System.nanoTime();
        PageVisit visit = PageVisit.open(person, place.scorecard());
        long took = System.nanoTime() - begun;
        visit.close();
        return took;
    }

    private List<Finding> statements() {
        List<Digests.Digest> few = statementsOf(Place.FEW);
        List<Digests.Digest> many = statementsOf(Place.MANY);
        long count = count(many);
        return List.of(
                Finding.atMost(
                        3,
                        "Statements of opening the page after figures changed, rights included, 400 indicators",
                        count,
                        Long.toString(count),
                        Bounds.goal(8, "")),
                Finding.atMost(
                        3,
                        "… more of them than with 50 indicators",
                        count - count(few),
                        Long.toString(count - count(few)),
                        new Bounds(0, 0, "")),
                Finding.told(3, "… which", listed(many)));
    }

    private List<Digests.Digest> statementsOf(Place place) {
        Person leader = People.leader(filled.small(), place, 0);
        opened(leader, place);
        changed(filled.small(), place);
        Digests digests = new Digests(filled.database(), Database.SMALL);
        digests.reset();
        opened(leader, place);
        return digests.since();
    }

    /** A table of one opening's statements. */
    String statementsByTime() {
        return statementsOf(Place.MANY).stream()
                .sorted(Comparator.comparing(Digests.Digest::picoseconds).reversed())
                .map(digest -> "| %s | %,d | %,d | %.1f |\n"
                        .formatted(tables(digest), digest.examined(), digest.sent(), digest.picoseconds() / 1e9))
                .collect(Collectors.joining(
                        "", "| tables | rows examined | rows returned | ms |\n|---|---|---|---|\n", ""));
    }

    private static String tables(Digests.Digest digest) {
        return TABLE.matcher(digest.text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Digests.Digest> digests) {
        return digests.stream().mapToLong(Digests.Digest::count).sum();
    }

    private static String listed(List<Digests.Digest> digests) {
        return String.join(
                ", ",
                digests.stream()
                        .map(digest -> digest.count() + " on " + tables(digest))
                        .toList());
    }
}

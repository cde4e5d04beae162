package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;
import org.countersign.bench.Finding.Bounds;

/** Target 1: the service behind the scorecard against plain JDBC on the same rows. */
record ServiceMeasures(Filled filled) {

    private static final int ROUNDS = 7;
    private static final int CALLS = 15;
    private static final int WARM_UP = 150;

    List<Finding> findings() {
        Place place = filled.places().getFirst();
        Place later = filled.places().getLast();
        List.of(place, later).forEach(each -> timed(filled.large(), each, 1, WARM_UP));
        timed(filled.small(), place, 1, WARM_UP);
        timed(filled.small(), Place.DOUBLE_HISTORY, 1, WARM_UP / 3);
        List<Finding> findings = new ArrayList<>();
        List<long[]> rounds = timed(filled.large(), later, ROUNDS, CALLS);
        findings.add(service(
                "Service call of the scorecard, the first after figures changed, against plain JDBC", rounds, 1));
        findings.add(service("… the next, while nothing changed", rounds, 2));
        findings.add(Finding.told(
                1,
                "… in milliseconds: floor, first, next",
                "%.1f, %.1f, %.1f".formatted(median(rounds, 0), median(rounds, 1), median(rounds, 2))));
        findings.addAll(counters(later));
        findings.add(Finding.ratio(
                1,
                "… with %d authorities against 15".formatted(filled.places().size()),
                against(filled.large(), later, filled.small(), place),
                Bounds.goal(1.15, " ×")));
        findings.add(Finding.ratio(
                1,
                "… with 120 months of history against 60",
                against(filled.small(), Place.DOUBLE_HISTORY, filled.small(), place),
                Bounds.goal(1.2, " ×")));
        return findings;
    }

    private static Finding service(String what, List<long[]> rounds, int which) {
        List<Double> ratios =
                rounds.stream().map(round -> (double) round[which] / round[0]).toList();
        return Finding.ratio(1, what, Ratios.of(ratios), new Bounds(1.5, 2.5, " ×"));
    }

    private static double median(List<long[]> rounds, int which) {
        return Ratios.of(rounds.stream().map(round -> round[which] / 1e6).toList())
                .median();
    }

    private List<Finding> counters(Place place) {
        Digests digests = new Digests(filled.database(), Database.LARGE);
        digests.reset();
        filled.large().ask("/once?authority=%d&email=%s&month=2020-04".formatted(place.id(), place.email("leader", 0)));
        List<Digests.Digest> work =
                digests.since().stream().filter(digest -> !digest.isSigningIn()).toList();
        List<Digests.Digest> values =
                work.stream().filter(Digests.Digest::isValues).toList();
        double examined = (double) examined(values) / sent(values);
        return List.of(
                Finding.atMost(
                        1,
                        "Rows examined over returned, statement of the values",
                        examined,
                        "%.2f (%,d of %,d)".formatted(examined, examined(values), sent(values)),
                        Bounds.goal(1.05, "")),
                Finding.told(
                        1,
                        "… all statements of the call (joins and unions count their inner rows)",
                        "%,d examined, %,d returned, %d statements"
                                .formatted(
                                        examined(work),
                                        sent(work),
                                        work.stream()
                                                .mapToLong(Digests.Digest::count)
                                                .sum())));
    }

    private static long examined(List<Digests.Digest> digests) {
        return digests.stream().mapToLong(Digests.Digest::examined).sum();
    }

    private static long sent(List<Digests.Digest> digests) {
        return digests.stream().mapToLong(Digests.Digest::sent).sum();
    }

    /** First service calls by turns, one ratio a round. */
    private static Ratios against(Application one, Place here, Application other, Place there) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double first = timed(one, here, 1, CALLS).getFirst()[1];
            double second = timed(other, there, 1, CALLS).getFirst()[1];
            ratios.add(first / second);
        }
        return Ratios.of(ratios);
    }

    /** Floor, first and next call of each round. */
    private static List<long[]> timed(Application application, Place place, int rounds, int calls) {
        return application
                .ask("/service?authority=%d&email=%s&month=2020-04&rounds=%d&calls=%d"
                        .formatted(place.id(), place.email("leader", 0), rounds, calls))
                .lines()
                .map(line -> line.split(" "))
                .map(parts -> new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])})
                .toList();
    }
}

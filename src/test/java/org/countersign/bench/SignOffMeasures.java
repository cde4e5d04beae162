package org.countersign.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.bench.Finding.Bounds;

/** Targets 3 and 7: signing, against one transaction of plain JDBC that writes the same rows; and opening much work. */
record SignOffMeasures(Filled filled) {

    private static final int ROUNDS = 60;
    private static final int WARM_UP = 300;
    private static final int VISITS = 15;
    /** Every second one is signed already. */
    private static final int INDICATOR = 11;

    List<Finding> findings() {
        Place place = filled.places().getLast();
        timed(place, WARM_UP);
        List<long[]> rounds = timed(place, ROUNDS);
        Ratios ratios = Ratios.of(
                rounds.stream().map(round -> (double) round[1] / round[0]).toList());
        double floor = median(rounds, 0);
        double ours = median(rounds, 1);
        return List.of(
                Finding.ratio(7, "One sign-off against a JDBC transaction that writes the same rows", ratios, limit()),
                Finding.told(
                        7,
                        "… sign-offs per second of one person after the other: floor, ours",
                        "%.0f, %.0f".formatted(1e9 / floor, 1e9 / ours)),
                statements(place),
                work());
    }

    private static Bounds limit() {
        return new Bounds(2, 3, " ×");
    }

    /** Of signing and taking back together, with reading what is signed: what the server counted. */
    private Finding statements(Place place) {
        Digests digests = new Digests(filled.database(), Database.LARGE);
        timed(place, 1);
        digests.reset();
        timed(place, 1);
        long count = digests.since().stream()
                .filter(digest -> !digest.isSigningIn())
                .mapToLong(Digests.Digest::count)
                .sum();
        return Finding.told(
                3,
                "Statements of reading, signing and taking back one, with the floor’s 7 (the test counts signing alone)",
                Long.toString(count));
    }

    /** The page of an owner to whom all of 400 indicators belong, three months of them. */
    private Finding work() {
        Place many = Place.MANY;
        filled.database().execute(Database.SMALL, """
                        UPDATE responsibility SET person_id = (
                            SELECT person_id FROM person WHERE email = '%s')
                        WHERE authority_id = %d AND kind = 'OWNER'
                        """.formatted(many.email("owner", 0), many.id()));
        Person owner =
                Person.signedIn(filled.small().address(), many.email("owner", 0), "a password that only the bench has");
        Ratios milliseconds = Ratios.of(IntStream.range(0, VISITS)
                .mapToObj(visit -> opened(owner, many))
                .toList());
        return Finding.told(
                7,
                "Opening My work of 400 indicators and three months, in milliseconds",
                "%.0f (%.0f–%.0f)"
                        .formatted(
                                milliseconds.median(),
                                milliseconds.sorted().getFirst(),
                                milliseconds.sorted().getLast()));
    }

    private static Double opened(Person owner, Place place) {
        long begun = System.nanoTime();
        PageVisit visit = PageVisit.open(owner, place.slug() + "/my-work");
        double took = (System.nanoTime() - begun) / 1e6;
        visit.close();
        return took;
    }

    private static double median(List<long[]> rounds, int which) {
        return Ratios.of(rounds.stream().map(round -> (double) round[which]).toList())
                .median();
    }

    /** Floor and ours of each round. */
    private List<long[]> timed(Place place, int rounds) {
        return filled.large()
                .ask("/signing?authority=%d&email=%s&indicator=%d&month=2020-04&rounds=%d"
                        .formatted(place.id(), place.email("owner", INDICATOR % 10), INDICATOR, rounds))
                .lines()
                .map(line -> line.split(" "))
                .map(parts -> new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])})
                .toList();
    }
}

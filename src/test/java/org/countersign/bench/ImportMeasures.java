package org.countersign.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.countersign.bench.Finding.Bounds;

/**
 * Target 8: a million values come in, in an application that has 256 MB; what they cost against a bare parser and bare
 * JDBC, and what others feel meanwhile. The authority has its indicators before.
 */
record ImportMeasures(Filled filled) {

    private static final Place INTO = new Place(1004, 0, 0);
    private static final String HEAP = "-Xmx256m";
    private static final int OTHERS = 12;

    List<Finding> findings() {
        Path wide = MillionFile.WHOLE.wide();
        Path tall = MillionFile.WHOLE.tall();
        List<Finding> findings = new ArrayList<>();
        try (Application application = Application.start(Database.SMALL, List.of(HEAP))) {
            prepare(application);
            findings.addAll(measure(application, "XLSX, a column a month", wide));
            findings.addAll(measure(application, "CSV, a row a value", tall));
            findings.addAll(others(application, tall));
        } finally {
            forget();
        }
        return findings;
    }

    private void prepare(Application application) {
        filled.database().execute(Database.SMALL, Copying.authority(INTO));
        application.ask("/team?authority=" + INTO.id());
        ours(application, MillionFile.FIRST_MONTH.wide());
        forget();
        filled.database()
                .execute(
                        "",
                        "DROP TABLE IF EXISTS bench.floor_revision, bench.floor_actual",
                        "CREATE TABLE bench.floor_actual LIKE " + Database.SMALL + ".actual",
                        "ALTER TABLE bench.floor_actual ADD FOREIGN KEY (authority_id, indicator_id) REFERENCES "
                                + Database.SMALL + ".indicator (authority_id, indicator_id)",
                        "CREATE TABLE bench.floor_revision LIKE " + Database.SMALL + ".actual_revision",
                        "ALTER TABLE bench.floor_revision ADD FOREIGN KEY (authority_id, month, indicator_id) REFERENCES "
                                + "bench.floor_actual (authority_id, month, indicator_id),"
                                + " ADD FOREIGN KEY (authority_id, load_id) REFERENCES " + Database.SMALL
                                + ".data_load (authority_id, load_id)",
                        "GRANT ALL ON bench.floor_actual TO 'countersign'@'127.0.0.1'",
                        "GRANT ALL ON bench.floor_revision TO 'countersign'@'127.0.0.1'");
    }

    private List<Finding> measure(Application application, String what, Path file) {
        long[] floor = numbers(application.ask(
                "/plain-import?authority=%d&file=%s".formatted(INTO.id(), Person.encoded(file.toString()))));
        filled.database().execute("", "DELETE FROM bench.floor_revision", "DELETE FROM bench.floor_actual");
        forget();
        long[] first = ours(application, file);
        long[] again = ours(application, file);
        String name = "%,d values, %s: ".formatted(MillionFile.WHOLE.values(), what);
        return List.of(
                Finding.atMost(
                        8,
                        name + "read, previewed and written, against a bare parser and the same rows written bare",
                        (double) sum(first) / floor[0],
                        "%.2f × (%s)".formatted((double) sum(first) / floor[0], seconds(first, floor)),
                        Bounds.goal(1.5, " ×")),
                Finding.atMost(
                        8,
                        "… most on the heap after a collection, with " + HEAP + ", beyond the floor's",
                        Math.max(first[3], again[3]) - (double) floor[1],
                        "%d MB (%d and %d)"
                                .formatted(
                                        Math.max(first[3], again[3]) - floor[1],
                                        Math.max(first[3], again[3]),
                                        floor[1]),
                        Bounds.goal(64, " MB")),
                Finding.atMost(
                        8,
                        "… the same file again, which changes nothing",
                        (double) sum(again) / sum(first),
                        "%.2f × (%.1f s)".formatted((double) sum(again) / sum(first), sum(again) / 1e9),
                        Bounds.goal(0.7, " ×")));
    }

    /** People of other authorities at their work, without an import and during one. */
    private List<Finding> others(Application application, Path file) {
        forget();
        LoadMeasures load = new LoadMeasures(filled, application);
        load.others(OTHERS, Duration.ofSeconds(10));
        LoadMeasures.Seen before = load.others(OTHERS, Duration.ofSeconds(25));
        CompletableFuture<long[]> running = CompletableFuture.supplyAsync(() -> ours(application, file));
        LoadMeasures.Seen during = load.others(OTHERS, Duration.ofSeconds(25));
        running.join();
        return List.of(
                Finding.atMost(
                        8,
                        "What others feel meanwhile: 95th percentile of opening pages by %d people of other authorities, thinking 2 to 5 s"
                                .formatted(OTHERS),
                        during.percentile(95) / before.percentile(95),
                        "%.2f × (%.0f and %.0f ms; medians %.0f and %.0f ms)"
                                .formatted(
                                        during.percentile(95) / before.percentile(95),
                                        during.percentile(95),
                                        before.percentile(95),
                                        during.percentile(50),
                                        before.percentile(50)),
                        Bounds.goal(2, " ×")),
                Finding.atMost(8, "… errors", during.errors().size(), during.errorsInWords(), new Bounds(0, 0, "")));
    }

    private long[] ours(Application application, Path file) {
        return numbers(application.ask("/import?authority=%d&email=%s&file=%s"
                .formatted(INTO.id(), INTO.email("team", 0), Person.encoded(file.toString()))));
    }

    /** The indicators stay, their figures go. */
    private void forget() {
        List.of("actual_revision", "actual")
                .forEach(table -> filled.database()
                        .execute(
                                Database.SMALL,
                                "SET foreign_key_checks = 0",
                                "DELETE FROM " + table + " WHERE authority_id = " + INTO.id()));
    }

    private static long sum(long[] steps) {
        return steps[0] + steps[1] + steps[2];
    }

    private static String seconds(long[] steps, long[] floor) {
        return "reading %.1f s, preview %.1f s, writing %.1f s; floor %.1f s"
                .formatted(steps[0] / 1e9, steps[1] / 1e9, steps[2] / 1e9, floor[0] / 1e9);
    }

    private static long[] numbers(String answer) {
        return Arrays.stream(answer.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}

package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes {@code docs/performance.md}. */
record Report(Filled filled, List<Finding> findings, String memory, String statements) {

    private static final Path FILE = Path.of("docs", "performance.md");

    void write() {
        try {
            Files.writeString(FILE, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        StringBuilder rows = new StringBuilder();
        findings.forEach(finding -> rows.append(finding.row()).append('\n'));
        return """
                # Performance

                Written by `./countersign bench`, last on %s. Do not edit: run it again.

                Machine: %s, %d processors, %s; MySQL %s, JDK %s. Client, server and database shared the processors, so
                times say little beyond this machine, and less where others used it too: on average over the last
                quarter of an hour, %s programs were running or waiting to. Ratios were taken by turns in one run, and are medians with the
                lowest and highest round. Filled: %d authorities × 300 indicators × 60 months (%s values), with targets,
                benchmarks and commentary, from one seeded generator (`src/test/java/org/countersign/bench`).

                | target | what | measured | goal | |
                |---|---|---|---|---|
                %s
                ## Where it falls short, and why

                - **1, 2, the first after figures changed**: 7,500 rows become 9,000 cells, with words for each. By samples, two fifths of its
                  processor time work them out, a third reads figures, the rest definitions and texts. Whoever reads next finds the cells.
                - **6**: the acts of 200 people need the processor time above 57 times a second. Two processors have it only if nothing else
                  runs on them, and then with nothing to spare; the rest is queueing. More processors, or a second node, are the way.
                - **7, one sign-off**: it reads nine times before it writes what the floor writes: who asks, the text, who wrote and signed it, the
                  people, the indicator with its targets, the month, its figures and benchmarks. More than half of its time is the database's.
                - **7, seen by another**: the other page reads the scorecard again through its guarded service, and draws the rows that changed.
                - **12**: not taken apart yet; a cache of what the JVM learned shortens both starts alike. Where the line is missing, the run ended before the cold starts.

                ## Where the database's time goes

                One opening of the page, by statement:

                %s
                ## Where the memory goes

                The classes that %s open scorecards hold most of, in KiB a page:

                %s
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        filled.database().one("", "SELECT VERSION()"),
                        Runtime.version(),
                        load(),
                        filled.places().size(),
                        "%,d".formatted(18_000L * filled.places().size()),
                        rows,
                        statements,
                        MemoryMeasures.PAGES,
                        memory);
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[2];
        } catch (IOException e) {
            return "an unknown number of";
        }
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: *", ""))
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}

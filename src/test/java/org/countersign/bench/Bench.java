package org.countersign.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.bench.Finding.Verdict;

/** Runs all of it and writes the report, or only the targets whose numbers are given: see the package. */
final class Bench {

    /** Last, because it starts many JVMs: what was measured before is written by then. */
    private static final String COLD = "12";

    private Bench() {}

    static void main(String[] arguments) {
        Folders.prepare();
        int authorities = Integer.parseInt(System.getenv().getOrDefault("BENCH_AUTHORITIES", "153"));
        List<Finding> findings = new ArrayList<>();
        try (Filled filled = Filled.with(Database.given(), authorities, List.of())) {
            measures(filled).forEach((target, measuring) -> run(Set.of(arguments), target, findings, measuring));
            if (arguments.length == 0) {
                var report = new Report(
                        filled,
                        findings,
                        new MemoryMeasures(filled).byClass(),
                        new PageMeasures(filled).statementsByTime());
                report.write();
                run(Set.of(), COLD, findings, () -> new ColdStart(filled).findings());
                report.write();
                Say.line("docs/performance.md is written");
            } else {
                run(Set.of(arguments), COLD, findings, () -> new ColdStart(filled).findings());
            }
        }
        System.exit(findings.stream().anyMatch(finding -> finding.verdict() == Verdict.MISSED) ? 1 : 0);
    }

    private static Map<String, Supplier<List<Finding>>> measures(Filled filled) {
        Map<String, Supplier<List<Finding>>> measures = new LinkedHashMap<>();
        measures.put("1", () -> new ServiceMeasures(filled).findings());
        measures.put("2", () -> new PageMeasures(filled).findings());
        measures.put("4", () -> new MemoryMeasures(filled).findings());
        measures.put("5", () -> new BrowserMeasures(filled).findings());
        measures.put("6", () -> new LoadMeasures(filled, filled.large()).findings());
        measures.put("7", () -> new SignOffMeasures(filled).findings());
        measures.put("seen", () -> new SeenMeasures(filled).findings());
        measures.put("8", () -> new ImportMeasures(filled).findings());
        measures.put("11", () -> new PublishedMeasures(filled).findings());
        measures.put("10", () -> new DerivedMeasures(filled).findings());
        return measures;
    }

    /** What cannot be measured is said, and keeps nothing else from being measured. */
    private static List<Finding> measured(String target, Supplier<List<Finding>> measuring) {
        try {
            return measuring.get();
        } catch (RuntimeException e) {
            e.printStackTrace();
            return List.of(Finding.failed("Could not be measured: " + target, String.valueOf(e.getMessage())));
        }
    }

    private static void run(
            Set<String> chosen, String target, List<Finding> findings, Supplier<List<Finding>> measuring) {
        if (chosen.isEmpty() || chosen.contains(target)) {
            List<Finding> found = measured(target, measuring);
            found.forEach(finding -> IO.println(finding.row()));
            findings.addAll(found);
        }
    }
}

package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;
import org.countersign.bench.Finding.Bounds;

/** Target 10: derived values of 300 indicators in 60 months. */
record DerivedMeasures(Filled filled) {

    private static final int ROUNDS = 15;

    List<Finding> findings() {
        List<String> lines =
                filled.large().ask("/derived?rounds=" + ROUNDS).lines().toList();
        String[] cells = lines.getFirst().split(" ");
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (String line : lines.subList(1 + ROUNDS / 2, lines.size())) {
            String[] pair = line.split(" ");
            times.add(Double.parseDouble(pair[1]));
            ratios.add(times.getLast() / Double.parseDouble(pair[0]));
        }
        double ours = Ratios.of(times).median();
        List<Finding> findings = new ArrayList<>(List.of(
                Finding.atMost(
                        10,
                        "Cells that differ from those of plain loops, of " + cells[0],
                        Double.parseDouble(cells[1]),
                        cells[1],
                        new Bounds(0, 0, "")),
                Finding.told(
                        10,
                        "Derived values against plain loops over bare numbers",
                        Ratios.of(ratios).words() + ", %.0f ms".formatted(ours / 1e6))));
        findings.addAll(LibreOffice.find()
                .map(office -> against(office, ours / 1e6))
                .orElseGet(
                        () -> List.of(Finding.told(10, "Against LibreOffice", "skipped: soffice is not on the PATH"))));
        return findings;
    }

    private List<Finding> against(LibreOffice office, double ours) {
        LibreOffice.Recalculated sheet = office.recalculated(filled.large().ask("/formulas"), ROUNDS);
        List<Double> ratios =
                sheet.milliseconds().stream().map(each -> ours / each).toList();
        long differing = sheet.differing(filled.large().ask("/cells"));
        return List.of(
                Finding.ratio(10, "… against LibreOffice's recalculation", Ratios.of(ratios), Bounds.goal(0.1, " ×")),
                Finding.told(
                        10,
                        "… its milliseconds",
                        "%.0f".formatted(Ratios.of(sheet.milliseconds()).median())),
                Finding.atMost(
                        10,
                        "Cells that differ from LibreOffice's beyond what its numbers can hold",
                        differing,
                        Long.toString(differing),
                        new Bounds(0, 0, "")));
    }
}

package org.countersign.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.bench.Finding.Bounds;

/** Target 10: derived values of 300 indicators in 60 months. */
record DerivedMeasures(Filled filled) {

    private static final int ROUNDS = 15;

    List<Finding> findings() {
        List<String> lines =
                filled.large().ask("/derived?rounds=" + ROUNDS).lines().toList();
        String[] cells = lines.getFirst().split(" ");
        List<Double> ratios = new ArrayList<>();
        double ours = 0;
        for (String line : lines.subList(1 + ROUNDS / 2, lines.size())) {
            String[] times = line.split(" ");
            ours = Double.parseDouble(times[1]);
            ratios.add(ours / Double.parseDouble(times[0]));
        }
        return List.of(
                Finding.atMost(
                        10,
                        "Cells that differ from those of plain loops, of " + cells[0],
                        Double.parseDouble(cells[1]),
                        cells[1],
                        new Bounds(0, 0, "")),
                Finding.told(
                        10,
                        "Derived values against plain loops over bare numbers",
                        Ratios.of(ratios).words() + ", %.0f ms".formatted(ours / 1e6)),
                Finding.told(10, "Against LibreOffice's recalculation", libreOffice()));
    }

    private static String libreOffice() {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .anyMatch(Files::isExecutable);
        return there ? "not compared by this bench yet" : "skipped: soffice is not on the PATH";
    }
}

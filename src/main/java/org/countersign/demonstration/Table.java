package org.countersign.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Our own tab-separated resources: comment lines, a line of names, a line a row. */
record Table(List<String> names, List<Map<String, String>> rows) {

    static Table read(String resource) {
        List<String[]> lines = lines(resource).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> names = List.of(lines.getFirst());
        return new Table(
                names, lines.stream().skip(1).map(cells -> row(names, cells)).toList());
    }

    private static Map<String, String> row(List<String> names, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            row.put(names.get(column), cells[column]);
        }
        return row;
    }

    private static List<String> lines(String resource) {
        try {
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

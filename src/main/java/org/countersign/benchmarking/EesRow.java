package org.countersign.benchmarking;

import java.util.List;
import java.util.Map;

/**
 * One row of a file.
 *
 * @param areas one for most; the members where authorities are published together
 * @param cells by the header's names
 */
public record EesRow(int line, List<String> areas, int year, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(Map<String, String> items) {
        return items.entrySet().stream().allMatch(item -> cell(item.getKey()).equals(item.getValue()));
    }
}

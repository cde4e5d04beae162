package org.countersign.benchmarking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a meta file says of the columns; all of it may be empty, because people who download get none.
 *
 * @param units by indicator: "%"
 */
record EesMeta(List<String> filters, List<String> indicators, Map<String, String> units) {

    static final EesMeta NONE = new EesMeta(List.of(), List.of(), Map.of());

    static EesMeta of(EesText file) {
        int name = needed(file, "col_name");
        int type = needed(file, "col_type");
        int unit = file.header().indexOf("indicator_unit");
        Map<String, String> units = new HashMap<>();
        file.records().stream()
                .filter(row -> unit >= 0 && unit < row.size() && !row.get(unit).isBlank())
                .forEach(row -> units.put(row.get(name), row.get(unit).strip()));
        return new EesMeta(names(file, name, type, "filter"), names(file, name, type, "indicator"), units);
    }

    boolean isThere() {
        return !indicators.isEmpty();
    }

    List<String> columns() {
        return Stream.concat(filters.stream(), indicators.stream()).toList();
    }

    private static int needed(EesText file, String column) {
        int at = file.header().indexOf(column);
        if (at < 0) {
            throw new EesText.Unusable(new EesProblem(1, column, "The meta file has no such column."));
        }
        return at;
    }

    private static List<String> names(EesText file, int name, int type, String kind) {
        return file.records().stream()
                .filter(row -> type < row.size() && row.get(type).strip().equalsIgnoreCase(kind))
                .map(row -> row.get(name).strip())
                .toList();
    }
}

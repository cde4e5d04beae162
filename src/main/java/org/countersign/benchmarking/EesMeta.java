package org.countersign.benchmarking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * What a meta file says of the columns; all of it may be empty, because people who download get none.
 *
 * @param described by column
 */
record EesMeta(List<String> filters, List<String> indicators, Map<String, EesTable.Described> described) {

    static final EesMeta NONE = new EesMeta(List.of(), List.of(), Map.of());

    static EesMeta of(EesText file) {
        int name = needed(file, "col_name");
        int type = needed(file, "col_type");
        Map<String, EesTable.Described> described = new HashMap<>();
        file.records().stream()
                .filter(row -> name < row.size())
                .forEach(row -> described.put(
                        row.get(name).strip(),
                        new EesTable.Described(
                                cell(file, row, "label"),
                                cell(file, row, "indicator_unit"),
                                cell(file, row, "indicator_dp"))));
        return new EesMeta(names(file, name, type, "filter"), names(file, name, type, "indicator"), described);
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

    private static String cell(EesText file, CSVRecord row, String column) {
        int at = file.at(column);
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }

    private static List<String> names(EesText file, int name, int type, String kind) {
        return file.records().stream()
                .filter(row -> type < row.size() && row.get(type).strip().equalsIgnoreCase(kind))
                .map(row -> row.get(name).strip())
                .toList();
    }
}

package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * A file of published figures that can be used.
 *
 * @param items what each filter column holds, in order of appearance
 * @param units of indicators, by column, where a meta file states one: "%"
 */
public record EesTable(
        List<String> indicators, Map<String, List<String>> items, Map<String, String> units, List<EesRow> rows) {

    /** The aggregate of a filter. */
    public static final String TOTAL = "Total";

    /** What one series is in this file. */
    public List<PublishedFigure> figures(PublishedSeries series, EesMapping mapping) {
        return rows.stream()
                .filter(row -> row.has(mapping.items()))
                .flatMap(row -> row.areas().size() == 1 ? Stream.of(alone(row, mapping)) : joint(series, row, mapping))
                .toList();
    }

    private static PublishedFigure alone(EesRow row, EesMapping mapping) {
        return new PublishedFigure(
                row.areas().getFirst(),
                row.year(),
                value(row.cell(mapping.value())),
                number(row, mapping.numerator()),
                number(row, mapping.denominator()),
                "");
    }

    /** A joint rate stands for each member; a joint count is nobody's own. */
    private static Stream<PublishedFigure> joint(PublishedSeries series, EesRow row, EesMapping mapping) {
        Value value = series.unit() == Unit.COUNT ? Value.none(Absence.UNAVAILABLE) : value(row.cell(mapping.value()));
        return row.areas().stream()
                .map(area -> new PublishedFigure(area, row.year(), value, null, null, other(row.areas(), area)));
    }

    private static String other(List<String> areas, String area) {
        return areas.stream().filter(each -> !each.equals(area)).findFirst().orElse("");
    }

    static Value value(String cell) {
        return ValueText.parse(cell) instanceof ParsedValue.Read read ? read.value() : Value.none(Absence.UNAVAILABLE);
    }

    private static @Nullable BigDecimal number(EesRow row, String column) {
        return value(row.cell(column)).number().orElse(null);
    }
}

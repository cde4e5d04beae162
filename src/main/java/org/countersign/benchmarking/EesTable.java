package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param described what a meta file says of columns, by column
 * @param identifier what the publisher calls its periods: "Reporting year"
 */
public record EesTable(
        List<String> indicators,
        Map<String, List<String>> items,
        Map<String, Described> described,
        String identifier,
        List<EesRow> rows) {

    private static final Described NOTHING = new Described("", "", "");

    /** What a meta file says of a column; all may be empty. */
    public record Described(String label, String unit, String decimals) {}

    /** The aggregate of a filter. */
    public static final String TOTAL = "Total";

    /** What a meta file says of a column. */
    public Described described(String column) {
        return described.getOrDefault(column, NOTHING);
    }

    /** Filters and indicators. */
    List<String> columns() {
        return Stream.concat(items.keySet().stream(), indicators.stream()).toList();
    }

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

    /** A joint rate stands for each member; a joint count is nobody's own, and kept as the numerator of both. */
    private static Stream<PublishedFigure> joint(PublishedSeries series, EesRow row, EesMapping mapping) {
        boolean counted = series.unit() == Unit.COUNT;
        Value value = counted ? Value.none(Absence.UNAVAILABLE) : value(row.cell(mapping.value()));
        BigDecimal both = counted ? number(row, mapping.value()) : null;
        return row.areas().stream()
                .map(area -> new PublishedFigure(area, row.year(), value, both, null, other(row.areas(), area)));
    }

    private static String other(List<String> areas, String area) {
        return areas.stream().filter(each -> !each.equals(area)).findFirst().orElse("");
    }

    static Value value(String cell) {
        Optional<BigDecimal> number = EesCell.number(cell);
        if (number.isPresent()) {
            return Value.of(number.get());
        }
        return ValueText.parse(cell) instanceof ParsedValue.Read read ? read.value() : Value.none(Absence.UNAVAILABLE);
    }

    private static @Nullable BigDecimal number(EesRow row, String column) {
        return column.isEmpty() ? null : value(row.cell(column)).number().orElse(null);
    }
}

package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.jspecify.annotations.Nullable;

/** The lines of one area in one series and release: values, and where published numerators and denominators. */
record ShippedArea(List<ShippedLine> lines) {

    private static final String NONE = "-";

    static ShippedArea of(List<ShippedLine> lines) {
        return new ShippedArea(lines);
    }

    String series() {
        return lines.getFirst().series();
    }

    String release() {
        return lines.getFirst().release();
    }

    List<PublishedFigure> figures() {
        ShippedLine values = line('v').orElseThrow();
        return IntStream.range(values.first(), values.first() + values.cells().length)
                .filter(year -> !values.cell(year).equals(NONE))
                .mapToObj(year -> figure(values, year))
                .toList();
    }

    private PublishedFigure figure(ShippedLine values, int year) {
        return new PublishedFigure(
                values.area(), year, value(values.cell(year)), number('n', year), number('d', year), "");
    }

    private @Nullable BigDecimal number(char kind, int year) {
        return line(kind)
                .map(line -> line.cell(year))
                .filter(cell -> !cell.equals(NONE))
                .map(BigDecimal::new)
                .orElse(null);
    }

    private Optional<ShippedLine> line(char kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst();
    }

    private static Value value(String cell) {
        if (ValueText.parse(cell) instanceof ParsedValue.Read read) {
            return read.value();
        }
        throw new IllegalStateException("“" + cell + "” is no published value");
    }
}

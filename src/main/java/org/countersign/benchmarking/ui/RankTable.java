package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.countersign.benchmarking.MeasureLine;
import org.countersign.benchmarking.MeasurePage;
import org.jsoup.nodes.Element;

/** All authorities in rank order, each with a bar; the authority, its neighbours and its region are marked in words. */
final class RankTable extends Div {

    RankTable(MeasurePage page) {
        BigDecimal highest = page.lines().stream()
                .flatMap(line -> line.value().number().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        Table table = new Table(
                        page.series().title() + ", " + page.period() + ", all authorities",
                        "Authority",
                        "Rank",
                        "Figure",
                        "",
                        "Band",
                        "Marked")
                .named("rank-rows");
        page.lines().forEach(line -> fill(table.row(line.name()), page, line, highest));
        add(table.show());
    }

    private static void fill(Element row, MeasurePage page, MeasureLine line, BigDecimal highest) {
        row.addClass("of-" + line.kind().name().toLowerCase(Locale.ROOT));
        Table.number(row, line.place().map(place -> Integer.toString(place)).orElse("–"));
        Table.number(row, page.series().show(line.value()));
        Element bar = Table.text(row, "").addClass("bar").attr("aria-hidden", "true");
        width(line, highest).ifPresent(width -> bar.appendElement("span").attr("style", "inline-size: " + width + "%"));
        Table.text(row, line.band().map(Enum::name).orElse("–"));
        Table.text(row, line.kind().words() + (line.note().isEmpty() ? "" : " " + line.note()));
    }

    private static Optional<String> width(MeasureLine line, BigDecimal highest) {
        return line.value()
                .number()
                .filter(number -> number.signum() > 0 && highest.signum() > 0)
                .map(number -> String.format(
                        Locale.ROOT, "%.1f", number.scaleByPowerOfTen(2).divide(highest, MathContext.DECIMAL32)));
    }
}

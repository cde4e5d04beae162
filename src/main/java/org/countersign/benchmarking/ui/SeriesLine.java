package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.benchmarking.Covers;
import org.countersign.benchmarking.EesMapping;
import org.countersign.benchmarking.EesTable;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.ReleaseSeries;
import org.countersign.benchmarking.SeriesProposal;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;

/** One series that the file is to be loaded as: which, and where in the file. */
final class SeriesLine extends Div {

    private static final PublishedSeries ANEW = new PublishedSeries(
            0, "", "A new series", "", Unit.COUNT, null, 0, Polarity.Kind.NONE, Covers.YEAR_TO_31_MARCH, false);

    private final transient EesTable table;
    private final ComboBox<PublishedSeries> series = new ComboBox<>("Series");
    private final ComboBox<String> value = new ComboBox<>("Column of the figures");
    private final ComboBox<String> numerator = new ComboBox<>("Column of the numerators");
    private final ComboBox<String> denominator = new ComboBox<>("Column of the denominators");
    private final Map<String, ComboBox<String>> items = new LinkedHashMap<>();
    private final NewSeriesFields anew;
    private final Paragraph reason = new Paragraph();

    SeriesLine(EesTable table, List<PublishedSeries> all, Consumer<SeriesLine> remove) {
        this.table = table;
        addClassName("series-line");
        getElement().setAttribute("role", "group");
        anew = new NewSeriesFields(
                all.stream().map(PublishedSeries::topic).distinct().toList());
        anew.setVisible(false);
        List<PublishedSeries> choices = new ArrayList<>(all);
        choices.addFirst(ANEW);
        series.setItems(choices);
        series.setItemLabelGenerator(SeriesLine::words);
        series.addValueChangeListener(change -> chose());
        Stream.of(value, numerator, denominator).forEach(column -> column.setItems(table.indicators()));
        value.addValueChangeListener(change -> describe());
        numerator.setClearButtonVisible(true);
        denominator.setClearButtonVisible(true);
        NativeButton out = new NativeButton("Leave it out", press -> remove.accept(this));
        out.addClassName("quiet");
        add(series, value, numerator, denominator);
        table.items().forEach(this::filter);
        add(anew, reason, out);
        name();
    }

    SeriesLine proposed(SeriesProposal proposal) {
        series.setValue(proposal.series());
        value.setValue(proposal.mapping().value());
        choose(numerator, proposal.mapping().numerator());
        choose(denominator, proposal.mapping().denominator());
        proposal.mapping().items().forEach((filter, item) -> choose(items.get(filter), item));
        reason.setText(proposal.reason());
        addClassName("of-" + proposal.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return this;
    }

    SeriesLine anew(String column) {
        series.setValue(ANEW);
        value.setValue(column);
        return this;
    }

    ReleaseSeries chosen() {
        Map<String, String> chosen = new HashMap<>();
        items.forEach((filter, field) -> field.getOptionalValue().ifPresent(item -> chosen.put(filter, item)));
        EesMapping mapping = new EesMapping(text(value), text(numerator), text(denominator), chosen);
        return isNew()
                ? ReleaseSeries.made(anew.series(), mapping)
                : ReleaseSeries.known(
                        series.getOptionalValue().map(PublishedSeries::code).orElse(""), mapping);
    }

    private boolean isNew() {
        return series.getValue() == ANEW;
    }

    private void chose() {
        anew.setVisible(isNew());
        if (!isNew() && value.isEmpty()) {
            series.getOptionalValue()
                    .flatMap(chosen -> likeliest(chosen.code()))
                    .ifPresent(value::setValue);
        }
        describe();
    }

    /** The column whose name has most in common with the series' code; a person looks at it. */
    private Optional<String> likeliest(String code) {
        return table.indicators().stream()
                .filter(column -> alike(column, code) > 0)
                .max(Comparator.comparingInt(column -> alike(column, code)));
    }

    private static int alike(String column, String code) {
        String name = column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Stream.of(code.split("-"))
                .filter(name::contains)
                .mapToInt(String::length)
                .sum();
    }

    private void describe() {
        name();
        if (isNew() && !value.isEmpty()) {
            anew.propose(value.getValue(), table);
        }
    }

    private void name() {
        getElement()
                .setAttribute(
                        "aria-label",
                        series.getOptionalValue().map(SeriesLine::words).orElse("A series") + " " + text(value));
    }

    private void filter(String column, List<String> all) {
        ComboBox<String> field = new ComboBox<>("Item of " + column);
        field.setItems(all);
        if (all.contains(EesTable.TOTAL)) {
            field.setValue(EesTable.TOTAL);
        } else if (all.size() == 1) {
            field.setValue(all.getFirst());
        }
        items.put(column, field);
        add(field);
    }

    private static void choose(ComboBox<String> field, String text) {
        field.setValue(text.isEmpty() ? null : text);
    }

    private static String words(PublishedSeries series) {
        return series.topic().isEmpty() ? series.title() : series.topic() + ": " + series.title();
    }

    private static String text(ComboBox<String> field) {
        return field.getOptionalValue().orElse("");
    }
}

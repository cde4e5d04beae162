package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.countersign.benchmarking.EesMapping;
import org.countersign.benchmarking.EesTable;
import org.countersign.benchmarking.NewRelease;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.ReleaseSeries;
import org.jspecify.annotations.Nullable;

/** What a file is: which release, and which of its columns are which series. */
final class ReleaseFields extends Div {

    private final ComboBox<PublishedSeries> series = new ComboBox<>("Series");
    private final ComboBox<String> value = new ComboBox<>("Column of the figures");
    private final ComboBox<String> numerator = new ComboBox<>("Column of the numerators");
    private final ComboBox<String> denominator = new ComboBox<>("Column of the denominators");
    private final Map<String, ComboBox<String>> items = new LinkedHashMap<>();
    private final TextField publisher = new TextField("Publisher", "Department for Education", "");
    private final TextField title = new TextField("Title of the release");
    private final TextField source = new TextField("Address of the release");
    private final TextField published = new TextField("Published on");
    private final TextField next = new TextField("Next expected");

    ReleaseFields(EesTable table, List<PublishedSeries> all, Consumer<ReleaseFields> preview) {
        addClassName("release-fields");
        series.setItems(all);
        series.setItemLabelGenerator(each -> each.topic() + ": " + each.title());
        for (ComboBox<String> column : List.of(value, numerator, denominator)) {
            column.setItems(table.indicators());
        }
        numerator.setClearButtonVisible(true);
        denominator.setClearButtonVisible(true);
        series.addValueChangeListener(change -> propose(change.getValue(), table.indicators()));
        publisher.setValue("Department for Education");
        published.setHelperText("As 2025-10-30, or as 2025-10 where the day is not known.");
        next.setHelperText("Likewise.");
        add(new H2("What it is"), series, value, numerator, denominator);
        table.items().forEach(this::filter);
        NativeButton see = new NativeButton("See what it would do", press -> preview.accept(this));
        see.addClassName("button");
        add(publisher, title, source, published, next, see);
    }

    NewRelease release() {
        return new NewRelease(
                publisher.getValue(), title.getValue(), source.getValue(), published.getValue(), next.getValue());
    }

    ReleaseSeries chosen() {
        Map<String, String> chosen = new HashMap<>();
        items.forEach((filter, field) -> field.getOptionalValue().ifPresent(item -> chosen.put(filter, item)));
        return new ReleaseSeries(
                series.getOptionalValue().map(PublishedSeries::code).orElse(""),
                new EesMapping(text(value), text(numerator), text(denominator), chosen));
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

    /** The column whose name has most in common with the series' code; a person looks at it. */
    private void propose(@Nullable PublishedSeries chosen, List<String> columns) {
        if (chosen != null && value.isEmpty()) {
            columns.stream()
                    .max(Comparator.comparingInt(column -> alike(column, chosen.code())))
                    .filter(column -> alike(column, chosen.code()) > 0)
                    .ifPresent(value::setValue);
        }
    }

    private static int alike(String column, String code) {
        String name = column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int common = 0;
        for (String word : code.split("-")) {
            common += name.contains(word) ? word.length() : 0;
        }
        return common;
    }

    private static String text(ComboBox<String> field) {
        return field.getOptionalValue().orElse("");
    }
}

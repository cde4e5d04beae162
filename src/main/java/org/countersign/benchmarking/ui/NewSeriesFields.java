package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.benchmarking.Covers;
import org.countersign.benchmarking.EesTable;
import org.countersign.benchmarking.NewSeries;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;

/** What a new series is called, counts and means; proposed from the column and what the meta file says of it. */
final class NewSeriesFields extends Div {

    private static final int CHILDREN = 10_000;

    private final TextField title = new TextField("Title of the series");
    private final ComboBox<String> topic = new ComboBox<>("Topic");
    private final ComboBox<Counted> unit = new ComboBox<>("Unit");
    private final IntegerField per = new IntegerField("Per how many");
    private final IntegerField decimals = new IntegerField("Decimals");
    private final ComboBox<Polarity.Kind> good = new ComboBox<>("What is good");
    private final ComboBox<Covers> covers = new ComboBox<>("What a year means");
    private final Checkbox byPopulation = new Checkbox("A rate of all children aged 0 to 17");

    NewSeriesFields(List<String> topics) {
        addClassName("new-series");
        topic.setItems(topics);
        topic.setAllowCustomValue(true);
        topic.addCustomValueSetListener(typed -> topic.setValue(typed.getDetail()));
        unit.setItems(Counted.values());
        unit.setItemLabelGenerator(Counted::words);
        unit.addValueChangeListener(change -> showRate());
        per.setMin(1);
        decimals.setMin(0);
        decimals.setMax(4);
        good.setItems(Polarity.Kind.NONE, Polarity.Kind.LOWER_IS_BETTER, Polarity.Kind.HIGHER_IS_BETTER);
        good.setItemLabelGenerator(NewSeriesFields::words);
        good.setHelperText("As the department says. Where it says nothing, neither.");
        covers.setItems(Covers.values());
        covers.setItemLabelGenerator(each -> each.words(2025));
        covers.setHelperText("For example 2025.");
        good.setValue(Polarity.Kind.NONE);
        unit.setValue(Counted.NUMBER);
        add(title, topic, unit, per, byPopulation, decimals, good, covers);
    }

    /** Fills in what the column's name, its description and its periods suggest. */
    void propose(String column, EesTable table) {
        EesTable.Described described = table.described(column);
        title.setValue(described.label().isEmpty() ? words(column) : described.label());
        unit.setValue(Counted.likely(column, described.unit()));
        decimals.setValue(
                described.decimals().matches("\\d")
                        ? Integer.valueOf(described.decimals())
                        : unit.getValue() == Counted.NUMBER ? 0 : 1);
        covers.setValue(
                switch (table.identifier().toLowerCase(Locale.ROOT)) {
                    case "academic year" -> Covers.ACADEMIC_YEAR;
                    case "calendar year" -> Covers.CALENDAR_YEAR;
                    default -> Covers.YEAR_TO_31_MARCH;
                });
    }

    NewSeries series() {
        Counted counted = unit.getOptionalValue().orElse(Counted.NUMBER);
        return new NewSeries(
                title.getValue(),
                topic.getOptionalValue().orElse(""),
                counted.unit,
                counted == Counted.RATE ? Optional.ofNullable(per.getValue()).orElse(0) : null,
                Optional.ofNullable(decimals.getValue()).orElse(0),
                good.getOptionalValue().orElse(Polarity.Kind.NONE),
                covers.getOptionalValue().orElse(Covers.YEAR_TO_31_MARCH),
                counted == Counted.RATE && byPopulation.getValue());
    }

    private void showRate() {
        boolean rate = unit.getValue() == Counted.RATE;
        per.setVisible(rate);
        byPopulation.setVisible(rate);
        if (rate && per.isEmpty()) {
            per.setValue(CHILDREN);
            byPopulation.setValue(true);
        }
    }

    private static String words(String column) {
        String words = column.replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String words(Polarity.Kind kind) {
        return switch (kind) {
            case LOWER_IS_BETTER -> "low is good";
            case HIGHER_IS_BETTER -> "high is good";
            case WITHIN_RANGE, NONE -> "neither high nor low";
        };
    }

    private enum Counted {
        NUMBER("a number that adds up", Unit.COUNT),
        PERCENTAGE("a percentage", Unit.PERCENTAGE),
        RATE("a rate", Unit.RATE),
        AVERAGE("an average", Unit.RATE);

        private final String words;
        private final Unit unit;

        Counted(String words, Unit unit) {
            this.words = words;
            this.unit = unit;
        }

        String words() {
            return words;
        }

        static Counted likely(String column, String unit) {
            String name = column.toLowerCase(Locale.ROOT);
            if (unit.equals("%") || name.contains("percent") || name.contains("%")) {
                return PERCENTAGE;
            }
            if (name.contains("average") || name.contains("mean") || name.contains("median")) {
                return AVERAGE;
            }
            return name.contains("rate") || name.contains("per_10") ? RATE : NUMBER;
        }
    }
}

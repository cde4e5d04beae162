package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Definition;
import org.countersign.indicator.IndicatorDetails;
import org.jspecify.annotations.Nullable;

/** What exactly is counted, and in what. */
class DefinitionPart extends FormPart {

    private final TextArea definition = new TextArea("Definition");
    private final TextArea numerator = new TextArea("Numerator");
    private final TextArea denominator = new TextArea("Denominator");
    private final AmountField multiplier = new AmountField("Multiplier");
    private final ComboBox<Unit> unit = choice("Unit", Unit.values(), Unit::words);
    private final AmountField decimals = new AmountField("Decimals");
    private final TextField sourceReturn = new TextField("Source return");
    private final TextField series = new TextField("Published series");
    private final TextArea difference = new TextArea("Difference in definition");

    DefinitionPart() {
        super("Definition");
        field(definition, "Who or what is counted, when, and who is not.");
        field(numerator, "Of a percentage or rate: what is counted.");
        field(denominator, "Of a percentage or rate: out of what.");
        field(multiplier, "Of a rate: per how many, such as 10,000.");
        field(unit, "A percentage changes by points, the others by per cent.");
        field(decimals, "Digits after the point, 0 to 6.");
        field(sourceReturn, "The return that the figures go into, such as SSDA903 or CIN census.");
        field(series, "Code of the published figures it is compared with.");
        field(difference, "How the published definition differs from this one.");
        definition.setMaxLength(20_000);
        List.of(numerator, denominator, difference).forEach(area -> area.setMaxLength(2000));
        sourceReturn.setMaxLength(60);
        series.setMaxLength(80);
    }

    @Override
    void show(IndicatorDetails indicator, CataloguePage page) {
        Definition words = indicator.definition();
        Integer times = words.multiplier();
        definition.setValue(indicator.description().definition());
        numerator.setValue(words.numerator());
        denominator.setValue(words.denominator());
        multiplier.setValue(times == null ? "" : times.toString());
        unit.setValue(indicator.measure().unit());
        decimals.setValue(Integer.toString(indicator.measure().decimals()));
        sourceReturn.setValue(words.sourceReturn());
        series.setValue(words.seriesCode());
        difference.setValue(words.seriesDifference());
    }

    @Override
    boolean isAnswered() {
        decimals.setErrorMessage("Write a number from 0 to 6.");
        decimals.setInvalid(!decimals.getValue().strip().matches("[0-6]"));
        multiplier.setErrorMessage("Write a whole number such as 10,000, or nothing.");
        multiplier.setInvalid(
                !multiplier.getValue().isBlank() && multiplier.whole().isEmpty());
        unit.setErrorMessage("Choose a unit.");
        unit.setInvalid(unit.getValue() == null);
        return !decimals.isInvalid() && !multiplier.isInvalid() && !unit.isInvalid();
    }

    String words() {
        return definition.getValue();
    }

    Unit unit() {
        return unit.getValue();
    }

    int decimals() {
        return Integer.parseInt(decimals.getValue().strip());
    }

    Definition definition(String polarityReason) {
        @Nullable Integer times = multiplier.whole().orElse(null);
        return new Definition(
                numerator.getValue(),
                denominator.getValue(),
                times,
                sourceReturn.getValue(),
                polarityReason,
                series.getValue(),
                difference.getValue());
    }
}

package org.countersign.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.countersign.intake.SetUp;
import org.countersign.intake.SetUpProposal;

/** The parts of one proposal: as words with their reasons, or as fields to choose otherwise. */
final class SetUpCells {

    private static final List<Polarity> POLARITIES =
            List.of(Polarity.NONE, Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER);

    private final SetUpProposal proposal;
    private final Consumer<SetUp> chosen;
    private SetUp now;

    SetUpCells(SetUpProposal proposal, SetUp now, Consumer<SetUp> chosen) {
        this.proposal = proposal;
        this.now = now;
        this.chosen = chosen;
    }

    Stream<Component> words() {
        SetUp proposed = proposal.setUp();
        return Stream.of(
                worded(
                        now.unit().words(),
                        now.unit() == proposed.unit() ? proposal.row().unit().reason() : "you chose it"),
                worded(
                        now.frequency().words(),
                        now.frequency() == proposed.frequency()
                                ? proposal.row().frequency().reason()
                                : "you chose it"),
                worded(
                        now.timing().words(),
                        now.timing() == proposed.timing() ? proposal.timingReason() : "you chose it"),
                worded(
                        now.polarity().words(),
                        now.polarity().equals(proposed.polarity()) ? proposal.polarityReason() : "you chose it"));
    }

    Stream<Component> fields() {
        ComboBox<Unit> unit = field("Counts in", List.of(Unit.values()), now.unit());
        unit.setItemLabelGenerator(Unit::words);
        unit.addValueChangeListener(change -> choose(now.in(change.getValue())));
        ComboBox<Frequency> frequency = field("Reported", List.of(Frequency.values()), now.frequency());
        frequency.setItemLabelGenerator(Frequency::words);
        frequency.addValueChangeListener(change -> choose(now.every(change.getValue())));
        ComboBox<Timing> timing = field("Figures speak of", List.of(Timing.values()), now.timing());
        timing.setItemLabelGenerator(Timing::words);
        timing.addValueChangeListener(change -> choose(now.speakingOf(change.getValue())));
        ComboBox<Polarity> polarity = field("Good is", POLARITIES, now.polarity());
        polarity.setItemLabelGenerator(Polarity::words);
        polarity.addValueChangeListener(change -> choose(now.judged(change.getValue())));
        return Stream.of(unit, frequency, timing, polarity);
    }

    private void choose(SetUp setUp) {
        now = setUp;
        chosen.accept(setUp);
    }

    private <T> ComboBox<T> field(String what, List<T> items, T value) {
        ComboBox<T> field = new ComboBox<>();
        field.setAriaLabel(what + ", " + proposal.row().reference());
        field.setItems(items);
        field.setValue(value);
        field.setRequired(true);
        return field;
    }

    static Div worded(String words, String reason) {
        Span why = new Span(reason);
        why.addClassNames("soft", "small");
        Div cell = new Div(new Span(words), why);
        cell.addClassName("worded");
        return cell;
    }
}

package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Limits;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.IndicatorDetails;

/** One year's target: a number with how it is held against figures, announced without a number, or none. */
class TargetDialog extends CatalogueDialog {

    private final ComboBox<Kind> kind = FormPart.choice("Target", Kind.values(), Kind::words);
    private final AmountField amount = new AmountField("Number");
    private final ComboBox<Basis> basis = FormPart.choice("Held against", Basis.values(), Basis::words);
    private final AmountField amber = new AmountField("Amber from");
    private final AmountField red = new AmountField("Red from");
    private final ComboBox<Profile.Kind> profile =
            FormPart.choice("Spread", Profile.Kind.values(), Profile.Kind::words);
    private final Div steps = new Div();
    private final List<AmountField> months;
    private final transient Consumer<Optional<Target>> set;

    TargetDialog(FinancialYear year, IndicatorDetails indicator, Consumer<Optional<Target>> set) {
        super("Target " + year.label(), "It holds for this year alone.");
        setWidth("min(38rem, 92vw)");
        this.set = set;
        months = year.months().stream()
                .map(month -> new AmountField(Months.words(month)))
                .toList();
        months.forEach(steps::add);
        steps.addClassName("steps");
        explain(indicator.measure().unit().changesInPoints());
        kind.addValueChangeListener(change -> fit());
        profile.addValueChangeListener(change -> fit());
        fields(kind, amount, basis, amber, red, profile, steps);
        verb("Set target");
        show(indicator.targets().of(year));
    }

    private void explain(boolean points) {
        amount.setHelperText(
                points
                        ? "A percentage, such as 85."
                        : "In the figure’s own unit: the limits below are counted in it too.");
        amber.setHelperText("By how many " + (points ? "points" : "of them")
                + " it may be missed and still count as met. Empty: not at all.");
        red.setHelperText("From how many " + (points ? "points" : "of them") + " short of it on it is red. Empty: "
                + (points ? "2 points." : "5% of the target."));
        basis.setHelperText("Which figures are judged by it. If that is not stated, none is, and there is no status.");
    }

    private void show(Optional<Target> present) {
        kind.setValue(Kind.of(present));
        Target.Aim aim = present.filter(Target.Aim.class::isInstance)
                .map(Target.Aim.class::cast)
                .orElse(null);
        basis.setValue(aim == null ? null : aim.basis());
        profile.setValue(aim == null ? Profile.Kind.EVEN : aim.profile().kind());
        if (aim != null) {
            amount.amount(aim.amount());
            amber.amount(aim.limits().amber());
            red.amount(aim.limits().red());
            for (int at = 0; at < aim.profile().steps().size(); at++) {
                months.get(at).amount(aim.profile().steps().get(at));
            }
        }
        fit();
    }

    private void fit() {
        boolean number = kind.getValue() == Kind.NUMBER;
        Stream.<Component>of(amount, basis, amber, red, profile).forEach(field -> field.setVisible(number));
        steps.setVisible(number && profile.getValue() == Profile.Kind.BY_HAND);
    }

    @Override
    void act() {
        if (isAnswered()) {
            close();
            set.accept(target());
        }
    }

    private boolean isAnswered() {
        if (kind.getValue() != Kind.NUMBER) {
            return kind.getValue() != null;
        }
        boolean all =
                amount.isAnswered(true) & isBasisChosen() & amber.isDistance() & red.isDistance() && limitsInOrder();
        return all
                && (!steps.isVisible()
                        || months.stream().map(month -> month.isAnswered(true)).reduce(true, Boolean::logicalAnd));
    }

    private boolean isBasisChosen() {
        basis.setErrorMessage("Choose one: it decides which figures get a status.");
        basis.setInvalid(basis.getValue() == null);
        return !basis.isInvalid();
    }

    private boolean limitsInOrder() {
        boolean reversed = amber.amount()
                .filter(from ->
                        red.amount().filter(to -> to.compareTo(from) < 0).isPresent())
                .isPresent();
        red.setErrorMessage("Red begins before amber.");
        red.setInvalid(reversed);
        return !reversed;
    }

    private Optional<Target> target() {
        return switch (kind.getValue()) {
            case NONE -> Optional.empty();
            case TO_BE_CONFIRMED -> Optional.of(new Target.ToBeConfirmed());
            case NUMBER ->
                Optional.of(new Target.Aim(
                        amount.amount().orElseThrow(),
                        basis.getValue(),
                        new Limits(amber.amount().orElse(null), red.amount().orElse(null)),
                        profile()));
        };
    }

    private Profile profile() {
        return profile.getValue() == Profile.Kind.BY_HAND
                ? Profile.byHand(months.stream()
                        .map(month -> month.amount().orElseThrow())
                        .toList())
                : new Profile(profile.getValue(), List.of());
    }

    enum Kind {
        NUMBER("a number"),
        TO_BE_CONFIRMED("to be confirmed (TBC)"),
        NONE("none");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Kind of(Optional<Target> target) {
            return target.map(set -> set instanceof Target.Aim ? NUMBER : TO_BE_CONFIRMED)
                    .orElse(NONE);
        }

        String words() {
            return words;
        }
    }
}

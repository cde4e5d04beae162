package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Optional;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatusRule;
import org.jspecify.annotations.Nullable;

/** When a change counts, whether it is good, and what gives the status. */
class JudgementPart extends FormPart {

    private final ComboBox<Polarity.Kind> good = choice("Good is", Polarity.Kind.values(), JudgementPart::words);
    private final AmountField lower = new AmountField("Range from");
    private final AmountField upper = new AmountField("Range to");
    private final TextArea reason = new TextArea("Why");
    private transient Polarity shown = Polarity.NONE;
    private final ComboBox<JudgedBy> judged = choice("Judged", JudgedBy.values(), JudgedBy::words);
    private final AmountField threshold = new AmountField("Change threshold");
    private final AmountField base = new AmountField("Minimum base");
    private final ComboBox<StatusRule> rule = choice("Red, amber or green", StatusRule.values(), StatusRule::words);
    private final AmountField tolerance = new AmountField("Tolerance");

    JudgementPart() {
        super("Judgement");
        reason.setMaxLength(1000);
        reason.setManualValidation(true);
        field(good, "Neither is common: then nothing is judged.");
        field(lower, "Only for a range; included.");
        field(upper, "Only for a range; included.");
        field(reason, "Why high or low is good, or neither. Needed whenever that changes; kept in the history.");
        field(judged, "The one comparison that is called positive or negative.");
        field(threshold, "The change at which an arrow shows. Empty: 10%, or 2 points for percentages.");
        field(base, "Under it, changes are muted. Empty: 10.");
        field(rule, "What gives the status.");
        field(tolerance, "By how much a target may be missed and be amber still. Empty: 5%, or 2 points.");
        good.addValueChangeListener(change -> range());
    }

    static String words(Polarity.Kind kind) {
        return switch (kind) {
            case HIGHER_IS_BETTER -> "high";
            case LOWER_IS_BETTER -> "low";
            case WITHIN_RANGE -> "within a range";
            case NONE -> "neither";
        };
    }

    private void range() {
        lower.setVisible(good.getValue() == Polarity.Kind.WITHIN_RANGE);
        upper.setVisible(lower.isVisible());
    }

    @Override
    void show(IndicatorDetails indicator, CataloguePage page) {
        Measure measure = indicator.measure();
        shown = measure.polarity();
        reason.setInvalid(false);
        good.setValue(measure.polarity().kind());
        lower.amount(measure.polarity().lower());
        upper.amount(measure.polarity().upper());
        reason.setValue(indicator.definition().polarityReason());
        judged.setValue(measure.judgedBy());
        threshold.amount(measure.threshold());
        base.amount(measure.minimumBase());
        rule.setValue(measure.statusRule());
        tolerance.amount(measure.tolerance());
        range();
    }

    @Override
    boolean isAnswered() {
        boolean range = good.getValue() != Polarity.Kind.WITHIN_RANGE
                || lower.isAnswered(true) & upper.isAnswered(true) && inOrder();
        boolean chosen = isChosen(good) & isChosen(judged) & isChosen(rule);
        return threshold.isThreshold() & base.isDistance() & tolerance.isDistance() && range && chosen && saysWhy();
    }

    private boolean saysWhy() {
        boolean silent = !polarity().equals(shown) && reason.getValue().isBlank();
        if (silent) {
            asksWhy("Say why this is good.");
        }
        reason.setInvalid(silent);
        return !silent;
    }

    void asksWhy(String words) {
        reason.setErrorMessage(words);
        reason.setInvalid(true);
        reason.focus();
    }

    private static boolean isChosen(ComboBox<?> field) {
        field.setErrorMessage("Choose one.");
        field.setInvalid(field.getValue() == null);
        return !field.isInvalid();
    }

    private boolean inOrder() {
        boolean reversed = lower.amount()
                .filter(from ->
                        upper.amount().filter(to -> to.compareTo(from) < 0).isPresent())
                .isPresent();
        upper.setErrorMessage("The range ends before it begins.");
        upper.setInvalid(reversed);
        return !reversed;
    }

    String reason() {
        return reason.getValue();
    }

    Measure measure(DefinitionPart definition, TimePart time) {
        return new Measure(
                definition.unit(),
                definition.decimals(),
                time.frequency(),
                time.confirmed(),
                time.timing(),
                time.lag(),
                polarity(),
                judged.getValue(),
                orNull(threshold.amount()),
                orNull(base.amount()),
                rule.getValue(),
                orNull(tolerance.amount()));
    }

    private Polarity polarity() {
        return good.getValue() == Polarity.Kind.WITHIN_RANGE
                ? Polarity.within(lower.amount().orElseThrow(), upper.amount().orElseThrow())
                : new Polarity(good.getValue(), null, null);
    }

    private static @Nullable BigDecimal orNull(Optional<BigDecimal> amount) {
        return amount.orElse(null);
    }
}

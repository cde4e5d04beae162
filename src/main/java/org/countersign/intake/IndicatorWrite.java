package org.countersign.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;

/** One row's changes laid over the indicator as it is, or over nothing. */
class IndicatorWrite {

    private final PlannedRow row;
    private final Optional<IndicatorDetails> present;
    /** What was here counts; what an undone import had brought does not. */
    private final Optional<IndicatorDetails> former;

    IndicatorWrite(PlannedRow row, Map<String, IndicatorDetails> all) {
        this.row = row;
        this.present = Optional.ofNullable(all.get(row.reference()));
        this.former = present.filter(indicator -> !indicator.standing().isWithdrawn());
    }

    Optional<IndicatorDetails> present() {
        return present;
    }

    boolean changesDefinition() {
        return present.isPresent()
                && row.writes().anyMatch(change -> switch (change.change().subject()) {
                    case TITLE, OUTCOME, OWNER, REPORTER, FREQUENCY, TIMING, POLARITY -> true;
                    case STATED -> isMark(change);
                    case THEME, UNIT, TARGET, VALUE, COMMENTARY, OLD_TEXT -> false;
                });
    }

    Description description() {
        Optional<Description> before = former.map(IndicatorDetails::description);
        return new Description(
                row.reference(),
                text(PlannedChange.Subject.TITLE)
                        .or(() -> before.map(Description::title))
                        .orElse(row.reference()),
                text(PlannedChange.Subject.OUTCOME)
                        .or(() -> before.map(Description::outcome))
                        .orElse(""),
                before.map(Description::definition).orElse(""),
                before.map(Description::position).orElse(row.number()),
                mark().or(() -> before.map(Description::sourceMark)).orElse(""));
    }

    Measure measure() {
        Optional<Measure> before = former.map(IndicatorDetails::measure);
        Optional<Frequency> confirmed = changes(PlannedChange.Change.OfFrequency.class)
                .map(PlannedChange.Change.OfFrequency::frequency)
                .findFirst();
        Measure held = before.orElseGet(() -> Measure.found(unit(), decimals(), Polarity.NONE));
        Measure judged = held.judged(polarity().orElse(held.polarity()), held.judgedBy());
        Measure timed = changes(PlannedChange.Change.OfTiming.class)
                .map(change -> judged.timed(change.timing(), judged.lag()))
                .findFirst()
                .orElse(judged);
        return confirmed.map(timed::every).orElse(timed);
    }

    StatedPeople statedPeople() {
        return new StatedPeople(
                newName(Responsibility.OWNER)
                        .or(() -> former.map(held -> held.stated().owner()))
                        .orElse(""),
                newName(Responsibility.REPORTER)
                        .or(() -> former.map(held -> held.stated().reporter()))
                        .orElse(""));
    }

    Optional<String> theme() {
        return text(PlannedChange.Subject.THEME);
    }

    Optional<String> newName(Responsibility responsibility) {
        return text(
                responsibility == Responsibility.OWNER ? PlannedChange.Subject.OWNER : PlannedChange.Subject.REPORTER);
    }

    Targets targets() {
        Map<FinancialYear, Target> targets = new HashMap<>();
        changes(PlannedChange.Change.YearlyTarget.class)
                .forEach(change -> targets.put(change.year(), target(change.year(), change.value())));
        return new Targets(targets);
    }

    /** A sheet knows amounts only: what else was set for the year stays. */
    private Target target(FinancialYear year, Value value) {
        Optional<Target> held = former.flatMap(known -> known.targets().of(year));
        return value.number()
                .<Target>map(amount -> held.orElse(null) instanceof Target.Aim aim
                        ? aim.to(amount)
                        : Target.Aim.of(amount, Basis.NOT_STATED))
                .orElseGet(Target.ToBeConfirmed::new);
    }

    private Optional<String> text(PlannedChange.Subject subject) {
        return changes(PlannedChange.Change.Text.class)
                .filter(text -> text.subject() == subject)
                .map(PlannedChange.Change.Text::text)
                .findFirst();
    }

    private Optional<String> mark() {
        return changes(PlannedChange.Change.StatedFigure.class)
                .map(PlannedChange.Change.StatedFigure::stated)
                .filter(stated -> stated.key().equals(Stated.MARK))
                .map(Stated::text)
                .findFirst();
    }

    private static boolean isMark(PlannedChange change) {
        return change.change() instanceof PlannedChange.Change.StatedFigure figure
                && figure.stated().key().equals(Stated.MARK);
    }

    private Optional<Polarity> polarity() {
        return changes(PlannedChange.Change.OfPolarity.class)
                .map(PlannedChange.Change.OfPolarity::polarity)
                .findFirst();
    }

    private Unit unit() {
        return changes(PlannedChange.Change.OfUnit.class)
                .map(PlannedChange.Change.OfUnit::unit)
                .findFirst()
                .orElse(Unit.COUNT);
    }

    /** As many digits after the point as the sheet shows, not as a division makes: one at least for percentages, three at most. */
    private int decimals() {
        int shown = changes(PlannedChange.Change.MonthlyValue.class)
                .filter(change -> !(change.value() instanceof Value.Figure figure && figure.fraction() != null))
                .flatMap(change -> change.value().number().stream())
                .mapToInt(IndicatorWrite::digits)
                .max()
                .orElse(0);
        return Math.min(3, Math.max(shown, unit() == Unit.PERCENTAGE ? 1 : 0));
    }

    private static int digits(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    private <T extends PlannedChange.Change> Stream<T> changes(Class<T> kind) {
        return row.writes().map(PlannedChange::change).filter(kind::isInstance).map(kind::cast);
    }
}

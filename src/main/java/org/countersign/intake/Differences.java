package org.countersign.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.indicator.Responsibility;
import org.countersign.intake.Decisions.DirectionReading;
import org.countersign.intake.PlannedChange.Change;
import org.countersign.intake.PlannedChange.Effect;
import org.countersign.intake.PlannedChange.Subject;

/**
 * What a row says that is not held yet. A blank says nothing; a blank or tbc in place of a number, another owner,
 * another reporter, another theme, another polarity need a yes; a commentary that is begun is kept.
 */
final class Differences {

    private static final int DECIMALS = 6;

    private final RecognisedRow row;
    private final Optional<PresentIndicator> held;
    private final Decisions decisions;
    private final String theme;
    private final List<PlannedChange> changes = new ArrayList<>();

    Differences(RecognisedRow row, Optional<PresentIndicator> held, Decisions decisions, String theme) {
        this.row = row;
        this.held = held;
        this.decisions = decisions;
        this.theme = theme;
    }

    List<PlannedChange> all() {
        text(Subject.TITLE, ColumnKind.TITLE, row.title(), held.map(PresentIndicator::title), Effect.WRITE);
        text(Subject.OUTCOME, ColumnKind.OUTCOME, row.outcome(), held.map(PresentIndicator::outcome), Effect.WRITE);
        person(Subject.OWNER, row.owner(), held.map(PresentIndicator::owner));
        person(Subject.REPORTER, row.reporter(), held.map(PresentIndicator::reporter));
        theme();
        unit();
        frequency();
        timing();
        polarity();
        row.targets().forEach(this::target);
        row.values().forEach(this::value);
        row.stated().stream().filter(Stated::isKept).forEach(this::stated);
        if (!decisions.history()) {
            commentary();
        }
        row.texts().stream()
                .filter(text -> decisions.history() || !text.current())
                .forEach(this::oldText);
        return changes.stream().map(change -> change.decided(decisions)).toList();
    }

    /** Where several would give way, all of them are named. */
    private void person(Subject subject, String name, Optional<String> here) {
        boolean owns = subject == Subject.OWNER;
        Responsibility kind = owns ? Responsibility.OWNER : Responsibility.REPORTER;
        Optional<String> together = held.map(indicator -> indicator.together().get(kind));
        text(
                subject,
                owns ? ColumnKind.OWNER : ColumnKind.REPORTER,
                name,
                here.filter(name::equals).isPresent() ? here : together.or(() -> here),
                Effect.NEEDS_YES);
    }

    private void text(Subject subject, ColumnKind kind, String text, Optional<String> before, Effect overOther) {
        String here = before.orElse("");
        if (!text.isEmpty() && !text.equals(here)) {
            add(
                    new Change.Text(subject, text),
                    here,
                    text,
                    row.places().of(kind),
                    here.isEmpty() ? Effect.WRITE : overOther);
        }
    }

    private void theme() {
        String here = held.map(PresentIndicator::theme).orElse("");
        if (!theme.isEmpty() && !theme.equalsIgnoreCase(here)) {
            add(
                    new Change.Text(Subject.THEME, theme),
                    here,
                    theme,
                    row.places().row(),
                    here.isEmpty() ? Effect.WRITE : Effect.NEEDS_YES);
        }
    }

    private void unit() {
        if (held.isEmpty()) {
            var unit = row.unit().unit();
            add(new Change.OfUnit(unit), "", unit.words(), row.places().of(ColumnKind.TITLE), Effect.WRITE);
        }
    }

    /** A frequency other than monthly is written only when it was confirmed. */
    private void frequency() {
        var proposed = row.frequency().frequency();
        var here = held.map(PresentIndicator::frequency).orElse(Frequency.MONTH);
        var place = row.places().of(ColumnKind.TITLE);
        var setUp = setUp().map(SetUp::frequency);
        if (setUp.isPresent()) {
            add(new Change.OfFrequency(setUp.get()), "", setUp.get().words(), place, Effect.WRITE);
        } else if (proposed != here && decisions.frequencies().contains(row.reference())) {
            add(new Change.OfFrequency(proposed), here.words(), proposed.words(), place, Effect.WRITE);
        }
    }

    /** Of a new indicator, where a person said how it is to be read. */
    private Optional<SetUp> setUp() {
        return held.isEmpty() ? Optional.ofNullable(decisions.setUps().get(row.reference())) : Optional.empty();
    }

    private void timing() {
        setUp().map(SetUp::timing)
                .filter(timing -> timing != Timing.IN_PERIOD)
                .ifPresent(timing -> add(
                        new Change.OfTiming(timing),
                        "",
                        timing.words(),
                        row.places().of(ColumnKind.TITLE),
                        Effect.WRITE));
    }

    private void polarity() {
        var here = held.map(PresentIndicator::polarity).orElse(Polarity.NONE);
        ofMarks()
                .or(() -> setUp().map(SetUp::polarity))
                .filter(polarity -> !polarity.equals(here))
                .ifPresent(polarity -> add(
                        new Change.OfPolarity(polarity),
                        here.words(),
                        polarity.words(),
                        row.places().of(ColumnKind.DIRECTION),
                        here.equals(Polarity.NONE) ? Effect.WRITE : Effect.NEEDS_YES));
    }

    /** What the file's marks say is good, once a person said that they do. */
    private Optional<Polarity> ofMarks() {
        return decisions.direction() == DirectionReading.POLARITY
                ? PolarityText.read(row.direction())
                : Optional.empty();
    }

    private void target(FinancialYear year, Value value) {
        number(
                new Change.YearlyTarget(year, value),
                value,
                held.map(here -> here.targets().get(year)),
                row.places().of(year),
                false);
    }

    private void value(YearMonth month, Value value) {
        boolean between = value.number().isPresent()
                && held.map(PresentIndicator::frequency)
                        .filter(frequency -> !Period.endsIn(month, frequency))
                        .isPresent();
        number(
                new Change.MonthlyValue(month, value),
                value,
                held.map(here -> here.values().get(month)),
                row.places().of(month),
                between);
    }

    /** @param between whether no period of the indicator ends there */
    private void number(Change change, Value value, Optional<Value> before, Place place, boolean between) {
        boolean overNumber =
                before.flatMap(Value::number).isPresent() && value.number().isEmpty();
        if (before.filter(here -> isSame(here, value)).isPresent() || isBlank(value) && !overNumber) {
            return;
        }
        add(
                change,
                before.map(Shown::value).orElse(""),
                Shown.value(value),
                place,
                overNumber || between ? Effect.NEEDS_YES : Effect.WRITE);
    }

    /** Figures are kept to six decimals; what differs beyond them is the same figure. */
    private static boolean isSame(Value here, Value value) {
        return here instanceof Value.Figure(var amount, var fraction)
                        && value instanceof Value.Figure(var newAmount, var newFraction)
                ? Objects.equals(fraction, newFraction) && kept(amount).compareTo(kept(newAmount)) == 0
                : here.equals(value);
    }

    private static BigDecimal kept(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A blank, and nothing more said: an error of the source is not one. */
    private static boolean isBlank(Value value) {
        return value.equals(Value.none(Absence.MISSING));
    }

    private void stated(Stated stated) {
        String here = held.map(PresentIndicator::stated)
                .map(texts -> texts.get(stated.key()))
                .orElse("");
        if (!stated.text().equals(here)) {
            add(
                    new Change.StatedFigure(stated),
                    here,
                    stated.text(),
                    row.places().of(stated),
                    Effect.WRITE);
        }
    }

    private void commentary() {
        var here = held.flatMap(PresentIndicator::commentary);
        String text = row.commentary();
        if (!text.isEmpty() && here.filter(text::equals).isEmpty()) {
            var effect = here.isEmpty() ? Effect.WRITE : Effect.KEEP;
            add(
                    new Change.Text(Subject.COMMENTARY, text),
                    here.orElse(""),
                    text,
                    row.places().of(ColumnKind.COMMENTARY),
                    effect);
        }
    }

    private void oldText(DatedText old) {
        String here = held.map(PresentIndicator::texts)
                .map(texts -> texts.get(old.month()))
                .orElse("");
        String text = old.words().text();
        if (!text.equals(here)) {
            var effect = here.isEmpty() ? Effect.WRITE : Effect.KEEP;
            add(new Change.OldText(old.month(), old.words()), here, text, old.place(), effect);
        }
    }

    private void add(Change change, String before, String after, Place place, Effect effect) {
        changes.add(new PlannedChange(row.reference(), change, before, after, place, effect));
    }
}

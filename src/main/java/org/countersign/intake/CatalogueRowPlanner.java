package org.countersign.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Definition;
import org.countersign.indicator.Description;
import org.countersign.indicator.EnteredBy;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Part;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Redefinition;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Standing;
import org.countersign.indicator.StatusRule;
import org.countersign.indicator.ThemeId;
import org.countersign.tenancy.Unseen;
import org.jspecify.annotations.Nullable;

/** Makes of a row the indicator that it describes. */
final class CatalogueRowPlanner {

    private final CatalogueRowReader<CatalogueColumn> row;
    private final Known known;
    private final Optional<IndicatorDetails> present;
    private @Nullable ComingPart coming;

    CatalogueRowPlanner(CatalogueRowReader<CatalogueColumn> row, Known known) {
        this.row = row;
        this.known = known;
        present = Optional.ofNullable(known.indicators().get(row.text(CatalogueColumn.REFERENCE, 40)));
    }

    Optional<IndicatorDetails> present() {
        return present;
    }

    /** What it is a part of, where the same file adds that; known once the draft is. */
    @Nullable ComingPart coming() {
        return coming;
    }

    /** Empty where the reader found problems. */
    Optional<IndicatorDraft> draft(int place) {
        String reference = row.text(CatalogueColumn.REFERENCE, 40);
        String title = row.text(CatalogueColumn.TITLE, 500);
        if (Unseen.only(reference)) {
            row.problem(CatalogueColumn.REFERENCE, "The reference is missing.");
        }
        if (Unseen.only(title)) {
            row.problem(CatalogueColumn.TITLE, "The title is missing.");
        }
        Measure measure = measure();
        Definition definition = definition();
        Standing standing = standing();
        Map<Responsibility, Set<PersonId>> held = held();
        Redefinition why = why();
        String outcome = row.text(CatalogueColumn.OUTCOME, 2000);
        String sentence = row.text(CatalogueColumn.DEFINITION, 20_000);
        if (!row.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IndicatorDraft(
                present.map(IndicatorDetails::id).orElse(null),
                present.map(IndicatorDetails::version).orElse(0L),
                new Description(
                        reference,
                        title,
                        outcome,
                        sentence,
                        present.map(there -> there.description().position()).orElse(place),
                        present.map(there -> there.description().sourceMark()).orElse("")),
                definition,
                measure,
                standing,
                held,
                why));
    }

    private Definition definition() {
        return new Definition(
                row.text(CatalogueColumn.NUMERATOR, 2000),
                row.text(CatalogueColumn.DENOMINATOR, 2000),
                multiplier(),
                row.text(CatalogueColumn.RETURN, 60),
                row.text(CatalogueColumn.WHY, 1000),
                row.text(CatalogueColumn.SERIES, 80),
                row.text(CatalogueColumn.DIFFERENCE, 2000));
    }

    private @Nullable Integer multiplier() {
        Integer times = row.whole(CatalogueColumn.MULTIPLIER, 1_000_000_000);
        if (times != null && times == 0) {
            row.problem(CatalogueColumn.MULTIPLIER, "A multiplier is 1 or more.");
            return null;
        }
        return times;
    }

    private Measure measure() {
        return new Measure(
                row.word(CatalogueColumn.UNIT, Unit.values(), Unit::words),
                Objects.requireNonNullElse(row.whole(CatalogueColumn.DECIMALS, 6), 0),
                row.word(CatalogueColumn.FREQUENCY, Frequency.values(), Frequency::words),
                row.yes(CatalogueColumn.CONFIRMED),
                row.word(CatalogueColumn.TIMING, Timing.values(), Timing::words),
                Objects.requireNonNullElse(row.whole(CatalogueColumn.LAG, 24), 0),
                polarity(),
                row.word(CatalogueColumn.JUDGED, JudgedBy.values(), JudgedBy::words),
                distance(CatalogueColumn.THRESHOLD),
                distance(CatalogueColumn.BASE),
                row.word(CatalogueColumn.STATUS, StatusRule.values(), StatusRule::words),
                distance(CatalogueColumn.TOLERANCE));
    }

    private Polarity polarity() {
        Polarity.Kind kind = row.word(CatalogueColumn.GOOD, Polarity.Kind.values(), CatalogueColumn::good);
        BigDecimal lower = row.amount(CatalogueColumn.LOWER);
        BigDecimal upper = row.amount(CatalogueColumn.UPPER);
        if (kind != Polarity.Kind.WITHIN_RANGE) {
            return new Polarity(kind, null, null);
        }
        if (lower == null || upper == null || lower.compareTo(upper) > 0) {
            row.problem(CatalogueColumn.UPPER, "A range needs a lower and an upper bound, in this order.");
            return Polarity.NONE;
        }
        return Polarity.within(lower, upper);
    }

    private @Nullable BigDecimal distance(CatalogueColumn column) {
        BigDecimal amount = row.amount(column);
        if (amount != null && amount.signum() < 0) {
            row.problem(column, "Write a number of 0 or more.");
            return null;
        }
        return amount;
    }

    private Standing standing() {
        YearMonth since = row.month(CatalogueColumn.SINCE);
        YearMonth until = row.month(CatalogueColumn.UNTIL);
        if (since != null && until != null && until.isBefore(since)) {
            row.problem(CatalogueColumn.UNTIL, "The last month lies before the first.");
            until = null;
        }
        return new Standing(
                theme(), row.word(CatalogueColumn.ENTERED, EnteredBy.values(), EnteredBy::words), since, until, part());
    }

    /** On a sheet that does not speak of parts, what an indicator is part of stays. */
    private @Nullable Part part() {
        if (!row.has(CatalogueColumn.PART_OF)) {
            return present.flatMap(IndicatorDetails::part).orElse(null);
        }
        PartKind kind = row.word(CatalogueColumn.DIVIDED_BY, PartKind.values(), PartKind::words);
        String reference = row.text(CatalogueColumn.PART_OF, 40);
        IndicatorDetails whole = known.indicators().get(reference);
        if (whole == null && known.coming().contains(reference)) {
            coming = new ComingPart(reference, kind);
            return null;
        }
        if (whole == null || whole.part().isPresent()) {
            row.problem(
                    CatalogueColumn.PART_OF,
                    "Write the reference of the indicator that this is a part of: one that is here, or one that this"
                            + " file adds.");
            return null;
        }
        return new Part(whole.id(), kind);
    }

    private @Nullable ThemeId theme() {
        String name = row.text(CatalogueColumn.THEME, 100);
        ThemeId theme = known.themes().get(Known.folded(name));
        if (!name.isEmpty() && theme == null) {
            row.problem(CatalogueColumn.THEME, "No theme is called “" + name + "”. Add it under Themes first.");
        }
        return theme;
    }

    private Map<Responsibility, Set<PersonId>> held() {
        Map<Responsibility, Set<PersonId>> held = new EnumMap<>(Responsibility.class);
        held.put(Responsibility.REPORTER, people(CatalogueColumn.REPORTERS));
        held.put(Responsibility.OWNER, people(CatalogueColumn.OWNERS));
        held.put(Responsibility.REPORTER_DEPUTY, people(CatalogueColumn.REPORTER_DEPUTIES));
        held.put(Responsibility.OWNER_DEPUTY, people(CatalogueColumn.OWNER_DEPUTIES));
        return held;
    }

    private Set<PersonId> people(CatalogueColumn column) {
        Set<PersonId> people = new HashSet<>();
        for (String name : row.text(column, 2000).split(";")) {
            PersonId person = known.people().get(Known.folded(name));
            if (person != null) {
                people.add(person);
            } else if (!name.isBlank()) {
                row.problem(column, "Nobody here is called “" + name.strip() + "”. Invite them under People first.");
            }
        }
        return people;
    }

    private @Nullable Redefinition why() {
        YearMonth from = row.month(CatalogueColumn.HOLDS_FROM);
        String reason = row.text(CatalogueColumn.REASON, 1000);
        if (from == null) {
            return reason.isEmpty() ? null : new Redefinition.Correction(reason);
        }
        return new Redefinition.From(from, reason);
    }

    /**
     * What there is to refer to, by name.
     *
     * @param coming references of indicators that the same file adds
     */
    record Known(
            Map<String, IndicatorDetails> indicators,
            Map<String, ThemeId> themes,
            Map<String, PersonId> people,
            Set<String> coming) {

        Known with(Set<String> more) {
            return new Known(indicators, themes, people, more);
        }

        static String folded(String name) {
            return name.strip().toLowerCase(Locale.UK);
        }
    }
}

package org.countersign.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calculation.Targets;
import org.countersign.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its people and targets, as other modules see it.
 *
 * @param held who reports, owns and deputises; a kind without anybody may be missing
 * @param breaks first days of later definitions: no change is calculated over them
 * @param overviewOf null: it is an indicator, no overview text
 * @param version rises with each edit, so that of two at once the later finds out
 */
public record IndicatorDetails(
        IndicatorId id,
        Description description,
        Definition definition,
        Measure measure,
        Standing standing,
        StatedPeople stated,
        Map<Responsibility, Set<PersonId>> held,
        Targets targets,
        Set<LocalDate> breaks,
        @Nullable OverviewOf overviewOf,
        long version) {

    public IndicatorDetails {
        held = Map.copyOf(held);
        breaks = Set.copyOf(breaks);
    }

    /** One without people, targets and history. */
    public static IndicatorDetails of(IndicatorId id, Description description, Measure measure) {
        return new IndicatorDetails(
                id,
                description,
                Definition.NONE,
                measure,
                Standing.NEW,
                StatedPeople.NONE,
                Map.of(),
                new Targets(Map.of()),
                Set.of(),
                null,
                0);
    }

    public String reference() {
        return description.reference();
    }

    public String title() {
        return description.title();
    }

    public Optional<ThemeId> theme() {
        return Optional.ofNullable(standing.theme());
    }

    public EnteredBy enteredBy() {
        return standing.enteredBy();
    }

    public @Nullable YearMonth since() {
        return standing.since();
    }

    public @Nullable YearMonth until() {
        return standing.until();
    }

    /** Whether it is measured in the month; outside, it is not listed and no text is asked. */
    public boolean covers(YearMonth month) {
        return standing.covers(month);
    }

    /** Whether a draft says that something else is counted, or says it otherwise. */
    public boolean isRedefinedBy(IndicatorDraft draft) {
        return !Wording.of(description, definition, measure).equals(draft.wording());
    }

    public Optional<Part> part() {
        return Optional.ofNullable(standing.part());
    }

    /** Whether it is no indicator, but what an overview text is written about. */
    public boolean isOverview() {
        return overviewOf != null;
    }

    /** @param theme empty: the overview of the whole month is meant */
    public boolean isOverviewOf(Optional<ThemeId> theme) {
        return overviewOf == (theme.isPresent() ? OverviewOf.THEME : OverviewOf.MONTH) && theme().equals(theme);
    }

    /** Whether an overview speaks of this indicator: those of its theme, or all. */
    public boolean speaksOf(IndicatorDetails other) {
        return isOverview()
                && !other.isOverview()
                && (overviewOf == OverviewOf.MONTH || theme().isPresent() && theme().equals(other.theme()));
    }

    public Set<PersonId> reporters() {
        return people(Responsibility.REPORTER);
    }

    public Set<PersonId> owners() {
        return people(Responsibility.OWNER);
    }

    public Set<PersonId> people(Responsibility responsibility) {
        return held.getOrDefault(responsibility, Set.of());
    }
}

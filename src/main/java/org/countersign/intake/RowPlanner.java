package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.intake.PlannedRow.Kind;

/** Decides what becomes of each row. */
final class RowPlanner {

    private static final int MANY = 40;

    private final RecognisedScorecard scorecard;
    private final Present present;
    private final Decisions decisions;

    private final Map<String, TitleMatch> matches;

    RowPlanner(RecognisedScorecard scorecard, Considered considered) {
        this.scorecard = scorecard;
        this.present = considered.present();
        this.decisions = considered.decisions();
        this.matches = considered.matches();
    }

    PlannedRow plan(RowResult result) {
        return switch (result) {
            case RowResult.Skipped skipped ->
                unplanned(skipped, "", Kind.SKIPPED, List.of(skipped.reason()), Optional.empty(), List.of());
            case RowResult.Recognised(RecognisedRow row) -> plan(inUnit(row), Optional.empty());
            case RowResult.Held held -> plan(held);
        };
    }

    private PlannedRow plan(RowResult.Held held) {
        return held.realignment()
                .filter(proposal -> decisions.realignments().contains(held.number()))
                .map(proposal -> plan(inUnit(proposal.row()), held.realignment()))
                .orElseGet(() ->
                        unplanned(held, held.reference(), Kind.HELD, held.reasons(), held.realignment(), List.of()));
    }

    /** In the unit that a person chose for a new indicator. */
    private RecognisedRow inUnit(RecognisedRow row) {
        return Optional.ofNullable(decisions.setUps().get(row.reference()))
                .filter(setUp -> present.indicator(row.reference()).isEmpty())
                .map(setUp -> Retyping.of(row, new UnitProposal(setUp.unit(), "you chose it")))
                .orElse(row);
    }

    private PlannedRow plan(RecognisedRow row, Optional<Realignment> realignment) {
        var own = inUnitHere(named(row));
        return unmatched(row)
                .or(() -> RowDoubt.of(own, present.indicator(own.reference())))
                .map(reason -> unplanned(
                        new RowResult.Recognised(row),
                        row.reference(),
                        Kind.HELD,
                        List.of(Finding.held(row.places().row(), reason)),
                        realignment,
                        List.of()))
                .orElseGet(() -> clear(own, realignment));
    }

    private PlannedRow clear(RecognisedRow row, Optional<Realignment> realignment) {
        return isSettled(row)
                ? planned(settled(row), realignment)
                : unplanned(
                        new RowResult.Recognised(row),
                        row.reference(),
                        Kind.HELD,
                        row.open().stream()
                                .map(cell -> Finding.held(cell.place(), cell.sentence()))
                                .toList(),
                        realignment,
                        row.open());
    }

    /** Why nobody knows yet which indicator the row is about. */
    private Optional<String> unmatched(RecognisedRow row) {
        return Optional.ofNullable(matches.get(row.reference()))
                .filter(match -> !match.isSettled(decisions))
                .map(TitleMatch::sentence);
    }

    private RecognisedRow inUnitHere(RecognisedRow row) {
        return present.indicator(row.reference())
                .map(here -> Retyping.under(row, here.unit()))
                .orElse(row);
    }

    /** Under the reference of the indicator here that it was said to be about. */
    private RecognisedRow named(RecognisedRow row) {
        String indicator =
                matches.containsKey(row.reference()) ? decisions.matches().getOrDefault(row.reference(), "") : "";
        return indicator.isEmpty() ? row : row.as(indicator);
    }

    private PlannedRow planned(RecognisedRow row, Optional<Realignment> realignment) {
        var held = present.indicator(row.reference());
        String theme = theme(row, held);
        Supplier<List<PlannedChange>> planned = () -> new Differences(row, held, decisions, theme).all();
        var changes = planned.get();
        return new PlannedRow(
                row.number(),
                row.places().row(),
                row.reference(),
                kind(held, changes),
                planned,
                findings(row, held, changes),
                Optional.of(row),
                realignment,
                row.open());
    }

    /** That of the banner above; of a new indicator without one, that which a person has named for its letters. */
    private String theme(RecognisedRow row, Optional<PresentIndicator> held) {
        String banner = scorecard.theme(row);
        return banner.isEmpty() && held.isEmpty()
                ? decisions.themes().getOrDefault(ThemeProposal.prefix(row.reference()), "")
                : banner;
    }

    private static Kind kind(Optional<PresentIndicator> held, List<PlannedChange> changes) {
        if (held.isEmpty()) {
            return Kind.CREATED;
        }
        return changes.stream().anyMatch(PlannedChange::writes) ? Kind.CHANGED : Kind.UNCHANGED;
    }

    private static List<Finding> findings(
            RecognisedRow row, Optional<PresentIndicator> held, List<PlannedChange> changes) {
        return Stream.of(row.remarks(), Hints.about(row), Doubts.about(row, held, changes))
                .flatMap(some -> some.size() <= MANY ? some.stream() : few(row, some))
                .toList();
    }

    /** More than anybody reads about one row. */
    private static Stream<Finding> few(RecognisedRow row, List<Finding> many) {
        String more = "%,d more cells of the row are like this.".formatted(many.size() - MANY);
        return Stream.concat(
                many.stream().limit(MANY), Stream.of(Finding.noted(row.places().row(), more)));
    }

    private static PlannedRow unplanned(
            RowResult result,
            String reference,
            Kind kind,
            List<Finding> findings,
            Optional<Realignment> realignment,
            List<OpenCell> open) {
        return new PlannedRow(
                result.number(),
                result.place(),
                reference,
                kind,
                List::of,
                findings,
                Optional.empty(),
                realignment,
                open);
    }

    private boolean isSettled(RecognisedRow row) {
        return row.open().stream().allMatch(cell -> decisions.settled().containsKey(cell.place()));
    }

    private RecognisedRow settled(RecognisedRow row) {
        if (row.open().isEmpty()) {
            return row;
        }
        var values = new TreeMap<YearMonth, Value>(row.values());
        var targets = new TreeMap<FinancialYear, Value>(row.targets());
        row.open().forEach(cell -> settle(row.places(), cell, values, targets));
        return row.with(values, targets);
    }

    private void settle(
            Places places, OpenCell cell, SortedMap<YearMonth, Value> values, SortedMap<FinancialYear, Value> targets) {
        var value = Objects.requireNonNull(decisions.settled().get(cell.place()));
        places.month(cell.place()).ifPresent(month -> values.put(month, value));
        Optional.ofNullable(places.year(cell.place())).ifPresent(year -> targets.put(year, value));
    }
}

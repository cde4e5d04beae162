package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorDetails;

/**
 * The scorecard of a month laid out as a council's sheet, under headings that are recognised when it comes in again.
 * Themes are words that stand alone above their rows.
 */
final class ScorecardSheet {

    static final int MONTHS = 13;

    private static final Map<ColumnKind, String> STATED = Map.of(
            ColumnKind.CHANGE_FROM_PREVIOUS, "% change from previous period",
            ColumnKind.CHANGE_FROM_LAST_YEAR, "% change from same period previous year",
            ColumnKind.AVERAGE, "12 month average",
            ColumnKind.MAXIMUM, "12 month maximum",
            ColumnKind.NEIGHBOURS, "Statistical neighbours average",
            ColumnKind.ENGLAND, "England average",
            ColumnKind.REGION, "Region average");

    private final YearMonth month;
    private final List<IndicatorDetails> indicators;
    private final Map<String, PresentIndicator> present;

    ScorecardSheet(YearMonth month, List<IndicatorDetails> indicators, Present present) {
        this.month = month;
        this.indicators = indicators;
        this.present = present.indicators();
    }

    List<List<SheetCell>> lines() {
        List<List<SheetCell>> lines = new ArrayList<>();
        List<Out> columns = columns().toList();
        lines.add(columns.stream().map(Out::heading).map(SheetCell::text).toList());
        String theme = "";
        for (IndicatorDetails indicator : inThemes()) {
            PresentIndicator held = present.get(indicator.reference());
            if (!held.theme().equals(theme)) {
                theme = held.theme();
                lines.add(List.of(SheetCell.text(theme)));
            }
            lines.add(
                    columns.stream().map(column -> column.cell(indicator, held)).toList());
        }
        return lines;
    }

    /** Those without a theme first: nothing may stand above them that would be taken for theirs. */
    private List<IndicatorDetails> inThemes() {
        List<String> order = indicators.stream()
                .map(indicator -> present.get(indicator.reference()).theme())
                .distinct()
                .toList();
        return indicators.stream()
                .sorted(Comparator.comparing((IndicatorDetails indicator) ->
                                !present.get(indicator.reference()).theme().isEmpty())
                        .thenComparing(indicator ->
                                order.indexOf(present.get(indicator.reference()).theme())))
                .toList();
    }

    private Stream<Out> columns() {
        return Stream.of(
                        texts(),
                        months(),
                        Arrays.stream(ColumnKind.values())
                                .filter(STATED::containsKey)
                                .filter(kind -> isStated(kind.name()))
                                .map(kind -> stated(STATED.get(kind), kind.name())),
                        isStated(Stated.MARK) ? Stream.of(stated(Stated.MARK, Stated.MARK)) : Stream.<Out>empty(),
                        years().map(ScorecardSheet::target),
                        Stream.of(new Out("DoT", (indicator, held) -> SheetCell.text(mark(held.polarity())))),
                        Stream.of(commentary()))
                .flatMap(columns -> columns);
    }

    private static Stream<Out> texts() {
        return Stream.of(
                new Out("Ref.", (indicator, held) -> SheetCell.text(indicator.reference())),
                new Out("Indicator", (indicator, held) -> SheetCell.text(held.title())),
                new Out("Outcome", (indicator, held) -> SheetCell.text(held.outcome())),
                new Out("Owner", (indicator, held) -> SheetCell.text(held.owner())),
                new Out("Reporter", (indicator, held) -> SheetCell.text(held.reporter())));
    }

    private Stream<Out> months() {
        return Stream.iterate(month.minusMonths(MONTHS - 1L), next -> next.plusMonths(1))
                .limit(MONTHS)
                .map(each -> new Out(
                        Period.month(each).shortLabel(),
                        (indicator, held) -> SheetCell.of(
                                held.values().getOrDefault(each, Value.none(Absence.MISSING)),
                                SheetCell.unit(indicator))));
    }

    private boolean isStated(String key) {
        return present.values().stream()
                .anyMatch(held -> !held.stated().getOrDefault(key, "").isEmpty());
    }

    private static Out stated(String heading, String key) {
        return new Out(
                heading, (indicator, held) -> SheetCell.text(held.stated().getOrDefault(key, "")));
    }

    private Stream<FinancialYear> years() {
        TreeSet<FinancialYear> years = new TreeSet<>(Comparator.comparing(FinancialYear::label));
        present.values().forEach(held -> years.addAll(held.targets().keySet()));
        return years.stream();
    }

    private static Out target(FinancialYear year) {
        return new Out(
                "Target " + year.label(),
                (indicator, held) -> Optional.ofNullable(held.targets().get(year))
                        .map(value -> SheetCell.of(value, SheetCell.unit(indicator)))
                        .orElse(SheetCell.text("")));
    }

    private static String mark(Polarity polarity) {
        if (polarity.equals(Polarity.HIGHER_IS_BETTER)) {
            return "▲";
        }
        return polarity.equals(Polarity.LOWER_IS_BETTER) ? "▼" : "";
    }

    /** Of a month that is history, what came in. As it would be typed, where that comes in again as the same text; else the Markdown. */
    private Out commentary() {
        return new Out("Commentary (" + Period.month(month).shortLabel() + ")", (indicator, held) -> {
            String text = held.commentary().orElseGet(() -> held.texts().getOrDefault(month, ""));
            String typed = text.replaceAll("\\\\(\\p{Punct})", "$1");
            return SheetCell.text(CommentaryText.markdown(typed).equals(text) ? typed : text);
        });
    }

    /** A column: its heading, and what an indicator has in it. */
    private record Out(String heading, Filling filling) {

        SheetCell cell(IndicatorDetails indicator, PresentIndicator held) {
            return filling.cell(indicator, held);
        }
    }

    private interface Filling {
        SheetCell cell(IndicatorDetails indicator, PresentIndicator held);
    }
}

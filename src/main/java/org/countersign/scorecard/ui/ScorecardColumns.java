package org.countersign.scorecard.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calendar.FinancialYear;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.ColumnGroup;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;

/** The columns of a page beyond reference and indicator, as its layout chooses and orders them. */
record ScorecardColumns(ScorecardPage page) {

    List<SheetColumn> all() {
        return page.layout().columns().stream().flatMap(this::of).toList();
    }

    private Stream<SheetColumn> of(ColumnGroup group) {
        return switch (group) {
            case MONTHS -> months();
            case TARGET -> Stream.of(target(page.targetYears().size() - 1));
            case EARLIER_TARGETS ->
                IntStream.range(0, page.targetYears().size() - 1).mapToObj(this::earlier);
            default -> Stream.of(single(group));
        };
    }

    private static SheetColumn single(ColumnGroup group) {
        return switch (group) {
            case CHANGE ->
                change(
                        "previous",
                        "Change on previous period",
                        row -> row.onPrevious().shown());
            case LAST_YEAR ->
                change(
                        "last year",
                        "Change on same period last year",
                        row -> row.onLastYear().shown());
            case TREND -> new TrendColumn(new Head("Trend", "", "Trend over 13 months"), "4.25rem");
            case GOOD_IS -> text("Good is", "6.5rem", ScorecardRow::polarity);
            case AVERAGE -> narrow("12-month", "average", row -> row.average().shown());
            case MAXIMUM -> figures("12-month", "maximum", row -> row.maximum().shown());
            case MINIMUM -> figures("12-month", "minimum", row -> row.minimum().shown());
            case YEAR_TO_DATE -> figures("Year", "to date", ScorecardRow::yearToDate);
            case SOURCE_MARK -> text("%?", "3.5rem", ScorecardRow::sourceMark);
            case NEIGHBOURS -> figures("Statistical", "neighbours", ScorecardRow::neighbours);
            case ENGLAND -> narrow("England", "", ScorecardRow::england);
            case REGION -> narrow("Region", "", ScorecardRow::region);
            case COMMENTARY ->
                new TextColumn(
                        Head.of("Commentary"),
                        "22rem",
                        true,
                        row -> row.commentary().firstLine());
            case OWNER -> text("Owner", "11rem", row -> String.join(", ", row.owners()));
            case REPORTER -> text("Reporter", "11rem", row -> String.join(", ", row.reporters()));
            case OUTCOME -> text("Outcome", "18rem", ScorecardRow::outcome);
            case STATE -> new StateColumn(new Head("State", "", "State of commentary"), "7.25rem");
            case MONTHS, TARGET, EARLIER_TARGETS -> throw new IllegalArgumentException(group + " has several columns");
        };
    }

    private Stream<SheetColumn> months() {
        List<SheetColumn> columns = new ArrayList<>();
        for (YearMonth month : page.months()) {
            int index = columns.size();
            columns.add(new FigureColumn(
                    Head.month(month),
                    "4.25rem",
                    month.equals(page.period()),
                    row -> row.months().get(index)));
        }
        return columns.stream();
    }

    private SheetColumn target(int index) {
        return new SpokenColumn(
                targetHead(index), "5.5rem", row -> row.targets().get(index), Verdict::ofTarget);
    }

    private SheetColumn earlier(int index) {
        return new SpokenColumn(
                targetHead(index), "5.25rem", row -> row.targets().get(index));
    }

    private Head targetHead(int index) {
        FinancialYear year = page.targetYears().get(index);
        return new Head("Target", year.label(), "Target " + year.label());
    }

    private static SheetColumn change(String on, String inFull, Function<ScorecardRow, Cell> cell) {
        return new SpokenColumn(
                new Head("Change on", on, inFull), "5.75rem", cell, row -> Verdict.ofChange(row, cell.apply(row)));
    }

    private static SheetColumn figures(String first, String second, Function<ScorecardRow, Cell> cell) {
        return new SpokenColumn(new Head(first, second, (first + " " + second).strip()), "5.5rem", cell);
    }

    private static SheetColumn narrow(String first, String second, Function<ScorecardRow, Cell> cell) {
        return new SpokenColumn(new Head(first, second, (first + " " + second).strip()), "4.75rem", cell);
    }

    private static SheetColumn text(String name, String width, Function<ScorecardRow, String> text) {
        return new TextColumn(Head.of(name), width, false, text);
    }
}

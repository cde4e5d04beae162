package org.countersign.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.actual.RecordedValue;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/** Given figures on their way into the rows and columns of a sheet. */
final class SheetFilling {

    private static final int FIRST_MONTH = 2;
    private static final int DECIMALS = 6;

    private final Map<String, IndicatorDetails> known;
    private final YearMonth now;
    private final Map<String, SortedMap<YearMonth, GivenFigure>> rows = new LinkedHashMap<>();
    private final List<FigureSheet.Left> left = new ArrayList<>();
    private final Map<String, Integer> entries = new HashMap<>();

    /** @param now the current month: figures of later ones are left */
    SheetFilling(Map<String, IndicatorDetails> known, List<GivenFigure> figures, YearMonth now) {
        this.known = known;
        this.now = now;
        figures.forEach(this::take);
        figures.stream()
                .filter(figure -> !figure.commentary().isEmpty())
                .filter(figure -> !isEmpty() && figure.month().isBefore(lastMonth()))
                .forEach(figure -> leave(
                        figure,
                        "The commentary was not taken over: only texts of " + lastMonth()
                                + ", the latest month sent, are. Send earlier months by themselves."));
    }

    private void take(GivenFigure figure) {
        if (!known.containsKey(figure.reference())) {
            leave(figure, "No indicator has the reference “" + figure.reference() + "”. Add it in Countersign first.");
            return;
        }
        Optional<String> doubt = doubt(figure);
        if (doubt.isPresent()) {
            leave(figure, doubt.get());
            return;
        }
        SortedMap<YearMonth, GivenFigure> row = rows.computeIfAbsent(figure.reference(), reference -> new TreeMap<>());
        GivenFigure first = row.putIfAbsent(figure.month(), figure);
        if (first != null) {
            leave(figure, "The same indicator and month as entry " + first.entry() + ". The first one was read.");
        }
    }

    /** By the unit that is held, not by what a title says; one figure in doubt holds no other. */
    private Optional<String> doubt(GivenFigure figure) {
        if (figure.month().isAfter(now)) {
            return Optional.of(Period.month(figure.month()).label() + " is not over yet. Check the period.");
        }
        Unit unit = known.get(figure.reference()).measure().unit();
        return switch (ValueText.parse(figure.value(), unit)) {
            case ParsedValue.Read read -> Optional.empty();
            case ParsedValue.Unreadable(String text, String reason) -> Optional.of(reason + ".");
            case ParsedValue.Question question ->
                Optional.of("“" + question.text() + "”: " + question.doubt().question());
        };
    }

    private void leave(GivenFigure figure, String reason) {
        left.add(new FigureSheet.Left(figure.entry(), figure.reference(), reason));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    YearMonth firstMonth() {
        return months().first();
    }

    YearMonth lastMonth() {
        return months().last();
    }

    private TreeSet<YearMonth> months() {
        TreeSet<YearMonth> months = new TreeSet<>();
        rows.values().forEach(row -> months.addAll(row.keySet()));
        return months;
    }

    FigureSheet without() {
        return new FigureSheet(new byte[0], left, Map.of());
    }

    FigureSheet with(Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> held) {
        List<YearMonth> months = List.copyOf(months());
        List<List<SheetCell>> lines = new ArrayList<>();
        lines.add(headings(months));
        rows.forEach((reference, given) -> {
            IndicatorDetails indicator = known.get(reference);
            place(lines.size() + 1, months, given);
            lines.add(line(indicator, months, given, held.getOrDefault(indicator.id(), new TreeMap<>())));
        });
        return new FigureSheet(ScorecardWorkbook.of(lines), left, entries);
    }

    private static List<SheetCell> headings(List<YearMonth> months) {
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.text("Ref."), SheetCell.text("Indicator")));
        months.forEach(month -> cells.add(SheetCell.text(Period.month(month).label())));
        cells.add(SheetCell.text("Commentary"));
        return cells;
    }

    private void place(int row, List<YearMonth> months, SortedMap<YearMonth, GivenFigure> given) {
        entries.put(Integer.toString(row), given.get(given.firstKey()).entry());
        given.forEach((month, figure) ->
                entries.put(ColumnLetter.of(FIRST_MONTH + months.indexOf(month)) + row, figure.entry()));
        Optional.ofNullable(given.get(months.getLast()))
                .ifPresent(figure -> entries.put(ColumnLetter.of(FIRST_MONTH + months.size()) + row, figure.entry()));
    }

    private static List<SheetCell> line(
            IndicatorDetails indicator,
            List<YearMonth> months,
            SortedMap<YearMonth, GivenFigure> given,
            NavigableMap<YearMonth, RecordedValue> held) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.text(indicator.reference()));
        cells.add(SheetCell.text(indicator.description().title()));
        for (YearMonth month : months) {
            GivenFigure figure = given.get(month);
            cells.add(figure == null ? filled(held.get(month), indicator) : SheetCell.text(figure.value()));
        }
        GivenFigure latest = given.get(months.getLast());
        cells.add(SheetCell.text(latest == null ? "" : latest.commentary()));
        return cells;
    }

    /** Only what comes in again as it is held; else a blank, which replaces nothing. */
    private static SheetCell filled(@Nullable RecordedValue held, IndicatorDetails indicator) {
        if (held == null) {
            return SheetCell.text("");
        }
        SheetCell cell = SheetCell.of(held.value(), SheetCell.unit(indicator));
        return cell.number() != null || readsAs(cell.text(), held.value()) ? cell : SheetCell.text("");
    }

    private static boolean readsAs(String text, Value value) {
        return ValueText.parse(text) instanceof ParsedValue.Read read
                && (read.value().equals(value)
                        || kept(value).isPresent() && kept(read.value()).equals(kept(value)));
    }

    private static Optional<BigDecimal> kept(Value value) {
        return value.number().map(number -> number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}

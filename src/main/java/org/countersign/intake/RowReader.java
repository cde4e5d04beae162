package org.countersign.intake;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.MonthlyValues;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;

/** Types the cells of one indicator: one row whose cells stand in their columns, or several that go together. */
final class RowReader {

    private static final Pattern DOUBTFUL_POINT = Pattern.compile("\\d{1,3}\\.\\d{3}");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}([,\\h]\\d{3})+|[1-9]\\d{3,8}");

    private final int number;
    private final RawRow row;
    private final List<FigureCell> figures;
    private final List<Finding> remarks;
    private final UnitProposal unit;
    private final Frequency frequency;
    private final boolean isCurrent;
    private final boolean thousands;
    private final RowTexts texts;
    private final List<OpenCell> open = new ArrayList<>();
    private final SortedMap<YearMonth, Place> places = new TreeMap<>();

    private RowReader(MergedRows merged, boolean isCurrent, RowTexts texts) {
        this.texts = texts;
        this.number = merged.number();
        this.row = merged.latest();
        this.remarks = new ArrayList<>(merged.remarks());
        this.remarks.addAll(texts.remarks());
        this.frequency = frequency(merged.figures());
        this.figures = merged.figures().stream()
                .filter(cell -> cell.period().frequency() == frequency)
                .toList();
        this.isCurrent = isCurrent;
        this.thousands =
                figures.stream().anyMatch(cell -> THOUSANDS.matcher(cell.text()).matches());
        this.unit = UnitProposal.of(
                row.title() + " " + row.text(ColumnKind.UNIT),
                figures.stream().map(FigureCell::text).toList());
    }

    /** One row. */
    static RecognisedRow read(Header header, Line line) {
        var row = RawRow.of(line.number(), header, line);
        return read(row, header.month().orElseGet(() -> row.latest().lastMonth()));
    }

    /** @param month that the scorecard is about */
    static RecognisedRow read(RawRow row, YearMonth month) {
        var rows = List.of(row);
        return new RowReader(MergedRows.of(rows), true, RowTexts.of(rows, month, true)).recognised();
    }

    /**
     * Rows of the same indicator, each with figures of other periods.
     *
     * @param month that the scorecard is about: what is said of others beside their figures is not kept
     */
    static RecognisedRow read(List<RawRow> rows, YearMonth month) {
        var merged = MergedRows.of(rows);
        boolean current = merged.latest().latest().lastMonth().equals(month);
        return new RowReader(merged, current, RowTexts.of(rows, month, false)).recognised();
    }

    private RecognisedRow recognised() {
        var values = values();
        var targets = targets();
        longer(figured(values)).ifPresent(remarks::add);
        return new RecognisedRow(
                number,
                row.reference(),
                row.title(),
                row.text(ColumnKind.OUTCOME),
                row.text(ColumnKind.OWNER),
                row.text(ColumnKind.REPORTER),
                row.text(ColumnKind.THEME),
                unit,
                FrequencyProposal.of(row.title(), frequency),
                values,
                targets,
                isCurrent ? stated() : List.of(),
                direction(),
                texts.now(),
                texts.all(),
                List.copyOf(open),
                List.copyOf(remarks),
                new Places(row.place(), row.header().columns(), FigurePlaces.of(places)));
    }

    private static Set<YearMonth> figured(SortedMap<YearMonth, Value> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().number().isPresent())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private SortedMap<YearMonth, Value> values() {
        var values = new TreeMap<YearMonth, Value>();
        figures.forEach(cell -> {
            places.put(cell.period().lastMonth(), cell.place());
            typed(cell, value -> values.put(cell.period().lastMonth(), value));
        });
        return MonthlyValues.of(values);
    }

    /** With the numerator and the denominator beside it, where it is a percentage. */
    private void typed(FigureCell cell, Consumer<Value> use) {
        if (thousands && DOUBTFUL_POINT.matcher(cell.text()).matches()) {
            open.add(OpenCell.separator(cell.place(), cell.text(), new BigDecimal(cell.text())));
            return;
        }
        var fraction = unit() == Unit.PERCENTAGE ? FractionBeside.of(cell) : Optional.<FractionBeside>empty();
        if (fraction.isEmpty()) {
            typed(cell.place(), cell.text(), use);
        } else {
            fraction.get()
                    .value()
                    .ifPresentOrElse(use, () -> open.add(fraction.get().question()));
        }
    }

    private SortedMap<FinancialYear, Value> targets() {
        var targets = new TreeMap<FinancialYear, Value>();
        row.header().columns(ColumnKind.TARGET).forEach(column -> {
            String text = row.line().cell(column.index());
            var year = Optional.ofNullable(column.year())
                    .orElseGet(() -> row.latest().financialYear());
            typed(row.header().place(row.line(), column), text, value -> {
                if (!value.equals(Value.none(Absence.MISSING))) {
                    targets.put(year, value);
                }
            });
        });
        return targets;
    }

    private void typed(Place place, String text, Consumer<Value> use) {
        var parsed = ValueText.parse(text, unit());
        OpenCell.of(place, parsed).ifPresent(open::add);
        if (parsed instanceof ParsedValue.Read read) {
            use.accept(read.value());
        }
    }

    private List<Stated> stated() {
        return row.header().columns().stream()
                .filter(column -> column.kind().isStated())
                .filter(column -> !row.line().cell(column.index()).isEmpty())
                .map(column -> Stated.of(column, row.line().cell(column.index())))
                .toList();
    }

    private String direction() {
        return row.header()
                .direction()
                .map(column -> row.line().cell(column.index()))
                .orElse("");
    }

    private Unit unit() {
        return unit.unit();
    }

    /**
     * A figure of a longer period that has no place beside those of shorter ones; in a file of columns, where the columns
     * say so themselves, only one whose shorter figures are not there.
     */
    private Optional<Finding> longer(Set<YearMonth> months) {
        boolean columns = row.header().shape() == Header.Shape.WIDE;
        var left = row.figures().stream()
                .filter(cell -> cell.period().frequency() != frequency && isFigure(cell))
                .filter(cell -> !columns
                        || months.stream()
                                .noneMatch(
                                        month -> Period.containing(cell.period().frequency(), month)
                                                .equals(cell.period())))
                .findFirst();
        return left.map(cell -> Finding.noted(
                cell.place(),
                "The figure of " + cell.period().label() + " is not imported beside figures of shorter periods."));
    }

    /** A mark such as "-" or "n/a" says that there is none. */
    private static boolean isFigure(FigureCell cell) {
        return cell.text().isEmpty()
                ? !cell.isBlank()
                : !(ValueText.parse(cell.text()) instanceof ParsedValue.Read(Value value, boolean sign)
                        && value.number().isEmpty());
    }

    /** That of the shortest periods that have figures. */
    private static Frequency frequency(Collection<FigureCell> cells) {
        return Stream.of(
                        cells.stream().filter(RowReader::isFigure),
                        cells.stream().filter(cell -> !cell.isBlank()),
                        cells.stream())
                .flatMap(
                        some -> some
                                .map(FigureCell::period)
                                .map(Period::frequency)
                                .min(Comparator.comparing(Frequency::months))
                                .stream())
                .findFirst()
                .orElse(Frequency.MONTH);
    }
}

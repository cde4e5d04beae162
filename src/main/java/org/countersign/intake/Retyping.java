package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.countersign.calculation.MonthlyValues;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.FinancialYear;

/**
 * A row whose cells are typed again under another unit. Its numbers are the same; what is asked of them is not: 0.45 may be
 * a share where it is to be a percentage, and 12/18 is no number.
 */
final class Retyping {

    private final RecognisedRow row;
    private final Unit unit;
    private final SortedMap<YearMonth, Value> values = new TreeMap<>();
    private final SortedMap<FinancialYear, Value> targets = new TreeMap<>();
    private final List<OpenCell> open = new ArrayList<>();

    private Retyping(RecognisedRow row, Unit unit) {
        this.row = row;
        this.unit = unit;
    }

    /** The same row where that is its unit already. */
    static RecognisedRow of(RecognisedRow row, UnitProposal unit) {
        return row.unit().unit() == unit.unit() ? row : new Retyping(row, unit.unit()).row(unit);
    }

    /** Read in the unit that its indicator has here, whatever the file suggests: 0.45 of a percentage may be 45%. */
    static RecognisedRow under(RecognisedRow row, Unit held) {
        return row.unit().unit() == held ? row : new Retyping(row, held).row(row.unit());
    }

    private RecognisedRow row(UnitProposal proposal) {
        row.values()
                .forEach((month, value) ->
                        typed(row.places().of(month), ValueText.as(value, unit), read -> values.put(month, read)));
        row.targets()
                .forEach((year, value) ->
                        typed(row.places().of(year), ValueText.as(value, unit), read -> targets.put(year, read)));
        row.open().forEach(this::again);
        return row.typed(proposal, MonthlyValues.of(values), targets, List.copyOf(open));
    }

    private void again(OpenCell cell) {
        if (cell.isOfSeparator()) {
            open.add(cell);
            return;
        }
        Optional<YearMonth> month = row.places().month(cell.place());
        FinancialYear year = row.places().year(cell.place());
        typed(cell.place(), ValueText.parse(cell.text(), unit), read -> {
            month.ifPresent(known -> values.put(known, read));
            if (month.isEmpty() && year != null) {
                targets.put(year, read);
            }
        });
    }

    private void typed(Place place, ParsedValue parsed, Consumer<Value> use) {
        OpenCell.of(place, parsed).ifPresent(open::add);
        if (parsed instanceof ParsedValue.Read read) {
            use.accept(read.value());
        }
    }
}

package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a row says of its figures themselves: as they are now, or as they were when their text was signed. */
record Facts(List<Cell> months, Derived onPrevious, Derived onLastYear, Cell status) {

    static Facts of(IndicatorCells cells, List<YearMonth> months) {
        return new Facts(
                months.stream().map(cells::inMonth).toList(),
                cells.onPrevious(),
                cells.onLastYear(),
                cells.references().status());
    }

    /** The month's own figure and what followed from it as kept with the signature; the months before it as known then. */
    Facts asSigned(SeenCells seen) {
        return new Facts(lastMonth(seen::value), seen.onPrevious(), seen.onLastYear(), seen.status());
    }

    Facts notSigned() {
        return new Facts(
                lastMonth(cell -> cell.with(Look.AS_NOW, "not signed: as it is now")), onPrevious, onLastYear, status);
    }

    private List<Cell> lastMonth(UnaryOperator<Cell> change) {
        List<Cell> changed = new ArrayList<>(months);
        changed.set(changed.size() - 1, change.apply(changed.getLast()));
        return List.copyOf(changed);
    }
}

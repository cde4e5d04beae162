package org.countersign.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;

/** What is imported all the same and worth a look. */
final class Hints {

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private Hints() {}

    /** Large counts that did not move by one from a month to the next: often a cell copied on. */
    static List<Finding> about(RecognisedRow row) {
        if (row.unit().unit() != Unit.COUNT) {
            return List.of();
        }
        return row.values().entrySet().stream()
                .filter(entry -> isLarge(entry.getValue())
                        && entry.getValue().equals(row.values().get(next(entry))))
                .map(entry -> unchanged(row, next(entry), entry.getValue()))
                .toList();
    }

    private static YearMonth next(Map.Entry<YearMonth, Value> entry) {
        return entry.getKey().plusMonths(1);
    }

    private static boolean isLarge(Value value) {
        return value.number().filter(number -> number.compareTo(LARGE) >= 0).isPresent();
    }

    private static Finding unchanged(RecognisedRow row, YearMonth month, Value value) {
        String number = value.number().map(BigDecimal::toPlainString).orElseThrow();
        return Finding.noted(
                row.places().of(month),
                row.reference() + " is " + number + " in two months running. Check it was not copied.");
    }
}

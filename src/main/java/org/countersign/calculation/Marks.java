package org.countersign.calculation;

import static java.util.Map.entry;
import static org.countersign.calculation.Absence.LOW;
import static org.countersign.calculation.Absence.MISSING;
import static org.countersign.calculation.Absence.NOT_APPLICABLE;
import static org.countersign.calculation.Absence.SUPPRESSED;
import static org.countersign.calculation.Absence.TO_BE_CONFIRMED;
import static org.countersign.calculation.Absence.UNAVAILABLE;
import static org.countersign.calculation.Absence.UNRELIABLE;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The marks that stand for a reason, in councils' sheets and in published statistics. */
final class Marks {

    private static final Map<String, Absence> REASONS = Map.ofEntries(
            entry("tbc", TO_BE_CONFIRMED),
            entry("n/a", NOT_APPLICABLE),
            entry("na", NOT_APPLICABLE),
            entry("z", NOT_APPLICABLE),
            entry("c", SUPPRESSED),
            entry("*", SUPPRESSED),
            entry("x", UNAVAILABLE),
            entry("..", UNAVAILABLE),
            entry(":", UNAVAILABLE),
            entry("low", LOW),
            entry("k", LOW),
            entry("~", LOW),
            entry("u", UNRELIABLE));
    private static final Set<String> ERRORS =
            Set.of("#div/0!", "#n/a", "#ref!", "#value!", "#name?", "#num!", "#null!", "#spill!", "#calc!");
    private static final Pattern BRACKETED = Pattern.compile("\\[\\s*(\\S{1,4})\\s*]");
    private static final Pattern NOT_APPLICABLE_AFTER_DASH = Pattern.compile("[-–—]\\s*n/a");
    private static final Pattern DASHES = Pattern.compile("[-–—]*");
    private static final Pattern BELOW = Pattern.compile("(<|≤|<=)\\s*\\d{1,4}");

    private Marks() {}

    /** Lower-case text of a cell to its reason, or to 0 for nil. */
    static Optional<Value> find(String text) {
        if (text.equals("nil")) {
            return Optional.of(Value.of(BigDecimal.ZERO));
        }
        return reason(text).map(Value::none).or(() -> detailed(text));
    }

    private static Optional<Absence> reason(String text) {
        var bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return Optional.ofNullable(REASONS.get(bracketed.group(1)));
        }
        if (NOT_APPLICABLE_AFTER_DASH.matcher(text).matches()) {
            return Optional.of(NOT_APPLICABLE);
        }
        return DASHES.matcher(text).matches() ? Optional.of(MISSING) : Optional.ofNullable(REASONS.get(text));
    }

    private static Optional<Value> detailed(String text) {
        if (ERRORS.contains(text)) {
            return Optional.of(new Value.None(MISSING, "error in source: " + text.toUpperCase(Locale.ROOT)));
        }
        return BELOW.matcher(text).matches()
                ? Optional.of(new Value.None(LOW, text.replace(" ", "")))
                : Optional.empty();
    }
}

package org.countersign.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calculation.Polarity;

/** What marks and words of a column about what is good mean. "Stays close to target" has no bounds and means nothing yet. */
final class PolarityText {

    private static final Set<String> NEITHER = Set.of("info", "i", "information", "n/a", "neither", "none", "t", "");
    private static final Map<String, Polarity> KNOWN = Map.ofEntries(
            Map.entry("▲", Polarity.HIGHER_IS_BETTER),
            Map.entry("△", Polarity.HIGHER_IS_BETTER),
            Map.entry("↑", Polarity.HIGHER_IS_BETTER),
            Map.entry("h", Polarity.HIGHER_IS_BETTER),
            Map.entry("high", Polarity.HIGHER_IS_BETTER),
            Map.entry("higher", Polarity.HIGHER_IS_BETTER),
            Map.entry("higher is better", Polarity.HIGHER_IS_BETTER),
            Map.entry("bigger is better", Polarity.HIGHER_IS_BETTER),
            Map.entry("▼", Polarity.LOWER_IS_BETTER),
            Map.entry("▽", Polarity.LOWER_IS_BETTER),
            Map.entry("↓", Polarity.LOWER_IS_BETTER),
            Map.entry("l", Polarity.LOWER_IS_BETTER),
            Map.entry("low", Polarity.LOWER_IS_BETTER),
            Map.entry("lower", Polarity.LOWER_IS_BETTER),
            Map.entry("lower is better", Polarity.LOWER_IS_BETTER),
            Map.entry("smaller is better", Polarity.LOWER_IS_BETTER));

    private PolarityText() {}

    static Optional<Polarity> read(String cell) {
        return Optional.ofNullable(KNOWN.get(cell.strip().toLowerCase(Locale.UK)));
    }

    static boolean isWord(String cell) {
        return read(cell).isPresent() || NEITHER.contains(cell.strip().toLowerCase(Locale.UK));
    }
}

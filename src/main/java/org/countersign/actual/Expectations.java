package org.countersign.actual;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.countersign.calculation.Display;
import org.countersign.calculation.Value;
import org.countersign.indicator.Check;
import org.countersign.indicator.Checks;
import org.countersign.indicator.HintSwitches;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;

/** What an authority expects of its figures among each other, and which hints it wants beside them. */
record Expectations(List<Check> checks, HintSwitches wanted) {

    static final Expectations NONE = new Expectations(List.of(), HintSwitches.ALL);

    /** These indicators and those that a check holds them against. */
    Set<IndicatorId> with(Set<IndicatorId> indicators) {
        Set<IndicatorId> all = new HashSet<>(indicators);
        checks.stream()
                .filter(check -> indicators.contains(check.larger()) || indicators.contains(check.smaller()))
                .forEach(check -> all.addAll(Set.of(check.larger(), check.smaller())));
        return all;
    }

    /** "less than EH14b (191)", "more than EH1c (190)": the checks that an indicator's figure breaks, in words. */
    List<String> broken(IndicatorId indicator, Map<IndicatorId, IndicatorDetails> known, Numbers numbers) {
        return Checks.violations(checks, values(known.keySet(), numbers)).stream()
                .filter(check ->
                        check.larger().equals(indicator) || check.smaller().equals(indicator))
                .map(check -> check.larger().equals(indicator)
                        ? "less than " + words(known.get(check.smaller()), numbers)
                        : "more than " + words(known.get(check.larger()), numbers))
                .toList();
    }

    private Map<IndicatorId, BigDecimal> values(Set<IndicatorId> known, Numbers numbers) {
        Map<IndicatorId, BigDecimal> values = new HashMap<>();
        checks.stream()
                .flatMap(check -> List.of(check.larger(), check.smaller()).stream())
                .filter(known::contains)
                .forEach(id -> numbers.apply(id).number().ifPresent(number -> values.put(id, number)));
        return values;
    }

    private static String words(IndicatorDetails other, Numbers numbers) {
        return other.reference() + " ("
                + Display.value(
                        numbers.apply(other.id()),
                        other.measure().unit(),
                        other.measure().decimals())
                + ")";
    }

    /** The figures of one period. */
    interface Numbers extends Function<IndicatorId, Value> {}
}

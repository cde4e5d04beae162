package org.countersign.commentary;

import java.util.Map;
import java.util.Optional;
import org.countersign.indicator.IndicatorId;

/** The rules in force: the authority's, and those of single indicators, which stand in their place. */
public record TextRulePlan(TextRules ofAuthority, Map<IndicatorId, TextRules> ofIndicators) {

    public TextRulePlan {
        ofIndicators = Map.copyOf(ofIndicators);
    }

    public TextRules of(IndicatorId indicator) {
        return exactly(indicator).orElse(ofAuthority);
    }

    public Optional<TextRules> exactly(IndicatorId indicator) {
        return Optional.ofNullable(ofIndicators.get(indicator));
    }

    /** Whether nothing depends on what a figure says. */
    boolean idle() {
        return ofAuthority.equals(TextRules.UNSET) && ofIndicators.isEmpty();
    }
}

package org.countersign.benchmarking;

import java.util.List;
import org.countersign.indicator.IndicatorDetails;

/**
 * What another way to compare would say of the linked indicators, by their latest published figures.
 *
 * @param proposed the other way
 * @param lines those whose judgement turns first
 */
public record RuleEffect(ComparisonRule proposed, List<Line> lines) {

    public RuleEffect {
        lines = List.copyOf(lines);
    }

    public long turns() {
        return lines.stream().filter(Line::turns).count();
    }

    /** One indicator by the present way, and by the other. */
    public record Line(IndicatorDetails indicator, Verdict now, Verdict then) {

        /** Whether it would be judged otherwise beside its neighbours. */
        public boolean turns() {
            return !now.judgement().equals(then.judgement());
        }
    }
}

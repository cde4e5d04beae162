package org.countersign.indicator;

import org.countersign.calculation.Unit;
import org.jspecify.annotations.Nullable;

/** What makes figures comparable with each other: whoever changes any of it has changed the definition. */
public record Wording(
        String definition,
        String numerator,
        String denominator,
        @Nullable Integer multiplier,
        Unit unit) {

    static Wording of(Description description, Definition definition, Measure measure) {
        return new Wording(
                description.definition(),
                definition.numerator(),
                definition.denominator(),
                definition.multiplier(),
                measure.unit());
    }
}

package org.countersign.indicator.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.IndicatorDetails;

/** What an indicator still lacks. */
enum Need {
    OWNER("No owner", indicator -> indicator.owners().isEmpty()),
    REPORTER("No reporter", indicator -> indicator.reporters().isEmpty()),
    FREQUENCY("Frequency not confirmed", indicator -> !indicator.measure().frequencyConfirmed()),
    /** That neither is good is a decision once somebody says why. */
    POLARITY(
            "Not decided what is good",
            indicator -> indicator.measure().polarity().kind() == Polarity.Kind.NONE
                    && indicator.definition().polarityReason().isBlank());

    private final String words;
    private final Predicate<IndicatorDetails> lacks;

    Need(String words, Predicate<IndicatorDetails> lacks) {
        this.words = words;
        this.lacks = lacks;
    }

    static Optional<Need> of(String name) {
        return Arrays.stream(values())
                .filter(need -> need.name().equalsIgnoreCase(name))
                .findFirst();
    }

    String words() {
        return words;
    }

    boolean isOf(IndicatorDetails indicator) {
        return lacks.test(indicator);
    }
}

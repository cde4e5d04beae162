package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Display;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.Polarity;

/** How many children stand behind a gap, where numerator or denominator is known. */
record GapInChildren(Denominators denominators, Verdict verdict) {

    /** Sentences, or nothing where the numbers are not known. */
    String words() {
        return Stream.of(near(), best(), chance()).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private Optional<String> near() {
        return standing()
                .neighbours()
                .flatMap(figure -> denominators
                        .aboveNeighbours(standing())
                        .filter(number -> number.signum() != 0)
                        .map(number -> near(figure, number)));
    }

    private String near(NeighbourFigure figure, BigDecimal number) {
        return "That is %s %s than at its neighbours’ %s%s."
                .formatted(
                        Display.number(number.abs(), 0),
                        number.signum() > 0 ? "more" : "fewer",
                        figure.method().word(),
                        both());
    }

    private Optional<String> best() {
        boolean low = standing().with().polarity().kind() == Polarity.Kind.LOWER_IS_BETTER;
        return denominators
                .toBestQuarter(standing())
                .map(number -> "%s %s%s would reach the best quarter of all authorities."
                        .formatted(Display.number(number, 0), low ? "fewer" : "more", both()));
    }

    /** Of a rate published of two authorities together nobody can say how much is whose. */
    private String both() {
        return denominators
                .jointWith(standing().year(), standing().with().own())
                .map(any -> ", both authorities taken together,")
                .orElse("");
    }

    private Optional<String> chance() {
        return denominators
                .exceedsChance(standing())
                .map(beyond -> beyond
                        ? "The gap to its neighbours is wider than chance alone would explain."
                        : "The gap to its neighbours is no wider than chance may explain.");
    }

    private MeasureStanding standing() {
        return verdict.now();
    }
}

package org.countersign.scorecard;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.countersign.actual.StatedFigure;
import org.countersign.calculation.Direction;

/** Derived figures as their source printed them: compared with ours and shown, never calculated with. */
final class Printed {

    static final String WORDS = "as stated by the source";

    private static final Map<String, Direction> ARROWS =
            Map.of("↑", Direction.UP, "➡", Direction.SIMILAR, "→", Direction.SIMILAR, "↓", Direction.DOWN);

    private Printed() {}

    /** What the source printed, if that is another number than ours; a blank or a reason is not held against us. */
    static Optional<String> otherThan(String ours, Optional<StatedFigure> stated) {
        return stated.filter(figure -> figure.value().number().isPresent())
                .filter(figure -> !alike(figure.stated()).equals(alike(ours)))
                .map(StatedFigure::stated);
    }

    static Optional<Direction> direction(StatedFigure stated) {
        return ARROWS.keySet().stream()
                .filter(stated.stated().strip()::startsWith)
                .map(ARROWS::get)
                .findFirst();
    }

    /** "108%", with a true minus. */
    static String withoutArrow(StatedFigure stated) {
        String text = stated.stated().strip();
        String bare = direction(stated).isPresent() ? text.substring(1).strip() : text;
        return bare.replaceFirst("^-", "−");
    }

    private static String alike(String text) {
        Stream<UnaryOperator<String>> steps = Stream.of(
                given -> given.replace('-', '−'),
                given -> given.replace('→', '➡'),
                given -> given.replaceAll("[\\s,\\uFE0E\\uFE0F]", ""));
        return steps.reduce(text, (given, step) -> step.apply(given), (one, other) -> other);
    }
}

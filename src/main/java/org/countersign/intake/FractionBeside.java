package org.countersign.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;

/** A percentage with its numerator and denominator in cells of their own. */
final class FractionBeside {

    private static final BigDecimal LEAST = new BigDecimal("0.000000001");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final FigureCell cell;
    private final Fraction fraction;
    private final BigDecimal exact;

    private FractionBeside(FigureCell cell, Fraction fraction, BigDecimal exact) {
        this.cell = cell;
        this.fraction = fraction;
        this.exact = exact;
    }

    /** Empty where the two are no numbers, or the denominator is 0: then the figure stands for itself. */
    static Optional<FractionBeside> of(FigureCell cell) {
        return number(cell.numerator())
                .flatMap(numerator ->
                        number(cell.denominator()).map(denominator -> new Fraction(numerator, denominator)))
                .flatMap(fraction -> fraction.percentage().map(exact -> new FractionBeside(cell, fraction, exact)));
    }

    private static Optional<BigDecimal> number(String text) {
        return ValueText.parse(text) instanceof ParsedValue.Read(Value value, boolean percent) && !percent
                ? value.number()
                : Optional.empty();
    }

    /** The figure with them, as exact as they make it; empty where it is a number that they do not make. */
    Optional<Value> value() {
        if (cell.text().isEmpty()) {
            return Optional.of(made());
        }
        if (!(ValueText.parse(cell.text()) instanceof ParsedValue.Read(Value value, boolean percent))) {
            return Optional.empty();
        }
        return value.number().isEmpty() || agrees(value.number().get(), percent)
                ? Optional.of(value.number().isEmpty() ? value : made())
                : Optional.empty();
    }

    /** A share of 1 is the percentage that it makes. */
    private boolean agrees(BigDecimal stated, boolean percent) {
        return roundsTo(stated) || !percent && roundsTo(stated.movePointRight(2));
    }

    private boolean roundsTo(BigDecimal stated) {
        BigDecimal last =
                BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale())).multiply(HALF);
        return exact.subtract(stated).abs().compareTo(last.max(LEAST)) <= 0;
    }

    private Value made() {
        return new Value.Figure(exact, fraction);
    }

    /** What is asked where the two make another percentage. */
    OpenCell question() {
        List<Value> answers = ValueText.parse(cell.text()) instanceof ParsedValue.Read(Value value, boolean percent)
                ? List.of(value, made())
                : List.of(made());
        return new OpenCell(
                cell.place(),
                cell.text(),
                "“" + cell.text() + "” stands beside " + fraction.words()
                        + ", which is another percentage. Which is right?",
                answers);
    }
}

package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.countersign.calculation.Polarity;

/** How many children, referrals or plans stand behind a figure, and how many of them a gap is. */
record Denominators(SeriesFigures figures, Optional<SeriesFigures> population) {

    private static final BigDecimal Z = new BigDecimal("1.96");

    /** Published, or worked out from the numerator, or the children of the mid-year before. */
    Optional<BigDecimal> of(int year, String area) {
        return figures.at(year, area).flatMap(standing -> of(standing.figure()));
    }

    /** Numerator published, or worked out from figure and denominator. */
    Optional<BigDecimal> numerator(int year, String area) {
        Optional<PublishedFigure> figure = figures.at(year, area).map(StandingFigure::figure);
        return figure.map(PublishedFigure::numerator)
                .or(() -> figure.flatMap(its ->
                        its.value().number().flatMap(number -> of(its).map(all -> share(number, all)))));
    }

    /** How many fewer, or more, would reach the best quarter of all authorities. */
    Optional<BigDecimal> toBestQuarter(MeasureStanding standing) {
        boolean low = standing.with().polarity().kind() == Polarity.Kind.LOWER_IS_BETTER;
        return standing.distance()
                .filter(distance -> distance.signum() > 0)
                .flatMap(distance -> of(standing.year(), standing.with().own()).map(all -> share(distance, all)))
                .map(number -> low ? number.setScale(0, RoundingMode.CEILING) : more(number));
    }

    /** How many more than at the neighbours' figure, rounded; fewer where negative. */
    Optional<BigDecimal> aboveNeighbours(MeasureStanding standing) {
        return gap(standing).map(number -> number.setScale(0, RoundingMode.HALF_UP));
    }

    /** The authority whose cases are counted in with those of this one; empty for most. */
    Optional<String> jointWith(int year, String area) {
        return figures.at(year, area)
                .map(StandingFigure::figure)
                .filter(figure -> figure.numerator() != null || figure.denominator() != null)
                .map(PublishedFigure::jointWith)
                .filter(other -> !other.isEmpty());
    }

    /** Whether a gap to the neighbours is wider than chance alone would make it in 19 of 20 years; empty if unknown. */
    Optional<Boolean> exceedsChance(MeasureStanding standing) {
        return numerator(standing.year(), standing.with().own())
                .flatMap(own -> gap(standing).map(gap -> gap.abs().compareTo(chance(own.subtract(gap))) > 0));
    }

    private Optional<BigDecimal> gap(MeasureStanding standing) {
        return standing.aboveNeighbours()
                .flatMap(gap -> of(standing.year(), standing.with().own()).map(all -> share(gap, all)));
    }

    private Optional<BigDecimal> of(PublishedFigure figure) {
        BigDecimal denominator = figure.denominator();
        if (denominator != null) {
            return Optional.of(denominator);
        }
        return worked(figure).or(() -> children(figure));
    }

    private Optional<BigDecimal> worked(PublishedFigure figure) {
        BigDecimal numerator = figure.numerator();
        return figure.value()
                .number()
                .filter(number -> numerator != null && number.signum() > 0)
                .map(number -> numerator.multiply(figures.series().multiplier()).divide(number, MathContext.DECIMAL64));
    }

    private Optional<BigDecimal> children(PublishedFigure figure) {
        return population
                .filter(all -> figures.series().byPopulation())
                .flatMap(all -> all.value(figure.year() - 1, figure.area()).number());
    }

    private BigDecimal share(BigDecimal number, BigDecimal all) {
        return number.multiply(all).divide(figures.series().multiplier(), MathContext.DECIMAL64);
    }

    private static BigDecimal chance(BigDecimal expected) {
        return expected.max(BigDecimal.ONE).sqrt(MathContext.DECIMAL64).multiply(Z);
    }

    private static BigDecimal more(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }
}

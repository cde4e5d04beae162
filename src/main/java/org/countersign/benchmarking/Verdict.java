package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Display;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.Polarity;

/**
 * What a comparison says in words: "Above its neighbours’ mean of 374.1; 4th of 11 among neighbours".
 *
 * @param before the standing three years earlier; empty where there is none
 */
public record Verdict(PublishedSeries series, MeasureStanding now, Optional<MeasureStanding> before) {

    /** Years over which a gap widens or closes. */
    public static final int YEARS = 3;

    /** Without saying whether it is good. */
    public String sentence() {
        return now.own().number().isEmpty()
                ? "No figure was published for this authority"
                : Stream.of(Optional.of(position()), nearPlace())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "));
    }

    /** The sentence with when it was published and how old that is. */
    public String sentence(Release release, LocalDate today) {
        return sentence() + "; " + release.published(today);
    }

    /** Whether the gap to the neighbours grew or shrank over three years; empty where one of the two is unknown. */
    public Optional<String> gap() {
        return before.flatMap(MeasureStanding::aboveNeighbours)
                .flatMap(then -> now.aboveNeighbours().map(gap -> gap(rounded(then), rounded(gap))));
    }

    /** "4th", "11th", "22nd". */
    public static String ordinal(int place) {
        int tens = place % 100;
        return place
                + (tens >= 11 && tens <= 13
                        ? "th"
                        : switch (place % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    /** "4th of 11", and from which end where neither end is good. */
    public Optional<String> place(MeasureStanding.Placed placed) {
        String end = now.with().polarity().kind() == Polarity.Kind.NONE ? ", highest first" : "";
        return placed.place().map(place -> ordinal(place) + " of " + placed.of() + end);
    }

    private String position() {
        return now.neighbours().map(this::position).orElse("Fewer than five neighbours have a figure");
    }

    /**
     * Whether the figure lies better or worse than that of the neighbours, as both are shown; above or below where nobody
     * says what is good.
     */
    public String judgement() {
        return now.aboveNeighbours()
                .map(gap -> rounded(gap).signum())
                .map(side -> side == 0 ? "level" : judgement(side))
                .orElse("none");
    }

    private String judgement(int side) {
        return switch (now.with().polarity().kind()) {
            case HIGHER_IS_BETTER -> side > 0 ? "better" : "worse";
            case LOWER_IS_BETTER -> side < 0 ? "better" : "worse";
            case NONE, WITHIN_RANGE -> side > 0 ? "above" : "below";
        };
    }

    private String position(NeighbourFigure near) {
        int side = rounded(now.aboveNeighbours().orElse(BigDecimal.ZERO)).signum();
        String word = side == 0 ? "Level with" : side > 0 ? "Above" : "Below";
        return word + " its neighbours’ " + near.method().word() + " of " + series.show(near.amount());
    }

    /** "4th of 11 among neighbours". */
    Optional<String> nearPlace() {
        return place(now.nearPlace())
                .map(place -> place.replace(", highest first", " among neighbours, highest first"))
                .map(place -> place.contains("among") ? place : place + " among neighbours");
    }

    private String gap(BigDecimal then, BigDecimal gap) {
        int change = gap.abs().compareTo(then.abs());
        String from = " from " + show(then.abs()) + " in "
                + before.map(MeasureStanding::year).orElse(0) + " to " + show(gap.abs());
        if (then.signum() * gap.signum() < 0) {
            return "It has crossed its neighbours’ figure in " + YEARS + " years.";
        }
        return change == 0
                ? "The gap is as wide as " + YEARS + " years before, " + show(gap.abs()) + "."
                : "The gap has " + (change > 0 ? "widened" : "narrowed") + from + ".";
    }

    private String show(BigDecimal amount) {
        return Display.number(amount, series.decimals()) + (series.unit().changesInPoints() ? " points" : "");
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(series.decimals(), RoundingMode.HALF_UP);
    }
}

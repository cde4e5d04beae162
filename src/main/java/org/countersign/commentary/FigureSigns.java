package org.countersign.commentary;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Stage;
import org.countersign.actual.UsualRange;
import org.countersign.benchmarking.PublishedBenchmark;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Direction;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.TargetStatus;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorDetails;

/**
 * What a month's figure says that may ask for a text. Only released figures count: nobody is asked about a number that they
 * cannot see. A change on a small base asks for none.
 *
 * @param released by the month in whose column they stand
 * @param band the quarter of all authorities; empty for an indicator that is linked to no published series
 */
record FigureSigns(
        IndicatorDetails indicator,
        NavigableMap<YearMonth, Value> released,
        YearMonth month,
        Optional<Quartiles.Band> band) {

    private static final Set<Absence> OPEN =
            EnumSet.of(Absence.MISSING, Absence.TO_BE_CONFIRMED, Absence.NOT_RELEASED, Absence.NOT_DUE);

    static FigureSigns of(IndicatorDetails indicator, Map<YearMonth, RecordedValue> recorded, YearMonth month) {
        NavigableMap<YearMonth, Value> released = new TreeMap<>();
        recorded.forEach((each, value) -> {
            if (value.stage() == Stage.RELEASED && !value.isHidden()) {
                released.put(each, value.value());
            }
        });
        return new FigureSigns(indicator, released, month, Optional.empty());
    }

    /** With what is published: whether the figures, brought into the published form, are in the worst quarter. */
    FigureSigns beside(PublishedBenchmark published, NavigableMap<YearMonth, RecordedValue> recorded) {
        NavigableMap<YearMonth, RecordedValue> known = new TreeMap<>(recorded.headMap(asked(), true));
        known.keySet().retainAll(released.keySet());
        return new FigureSigns(indicator, released, month, published.band(indicator.measure(), known));
    }

    /** Empty as long as the figure is not known, or where none is due. */
    Optional<Set<TextRule>> found() {
        return Reading.isDue(indicator.measure(), month) && isKnown() ? Optional.of(signs()) : Optional.empty();
    }

    boolean isKnown() {
        return !(Reading.inColumn(indicator.measure(), released, asked()) instanceof Value.None none
                && OPEN.contains(none.reason()));
    }

    private Set<TextRule> signs() {
        Reading reading = Reading.of(indicator.measure(), indicator.breaks(), released, month);
        Set<TextRule> signs = EnumSet.noneOf(TextRule.class);
        reading.status(indicator.measure(), indicator.targets())
                .filter(TargetStatus.RED::equals)
                .ifPresent(status -> signs.add(TextRule.OFF_TARGET));
        reading.value()
                .number()
                .filter(amount -> UsualRange.before(released, asked())
                        .filter(range -> !range.contains(amount))
                        .isPresent())
                .ifPresent(amount -> signs.add(TextRule.UNUSUAL));
        band.filter(Quartiles.Band.D::equals).ifPresent(worst -> signs.add(TextRule.WORST_QUARTILE));
        reading.onPrevious()
                .direction()
                .filter(direction ->
                        direction != Direction.SIMILAR && !reading.onPrevious().smallBase())
                .ifPresent(direction -> signs.add(TextRule.BEYOND_THRESHOLD));
        return signs;
    }

    private YearMonth asked() {
        return Reading.asked(indicator.measure(), month);
    }
}

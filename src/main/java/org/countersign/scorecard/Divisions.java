package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.PartSum;
import org.countersign.actual.RecordedValue;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Display;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.PartKind;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Reads the parts of one indicator with their figures: one statement where there are none. */
@Component
class Divisions {

    private static final int MONTHS = 6;

    private final Catalogue catalogue;
    private final Actuals actuals;

    Divisions(Catalogue catalogue, Actuals actuals) {
        this.catalogue = catalogue;
        this.actuals = actuals;
    }

    List<Division> of(AuthorityId authority, IndicatorDetails whole, YearMonth month) {
        List<IndicatorDetails> parts = catalogue.parts(authority, whole.id());
        if (parts.isEmpty()) {
            return List.of();
        }
        List<IndicatorId> all = Stream.concat(Stream.of(whole), parts.stream())
                .map(IndicatorDetails::id)
                .toList();
        var read = new Read(
                whole,
                Stream.iterate(month.minusMonths(MONTHS - 1L), each -> each.plusMonths(1))
                        .limit(MONTHS)
                        .toList(),
                actuals.of(authority, all, month.minusMonths(MONTHS - 1L), month));
        return parts.stream()
                .collect(Collectors.groupingBy(Divisions::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(divided -> read.division(divided.getKey(), divided.getValue()))
                .toList();
    }

    private static PartKind kind(IndicatorDetails part) {
        return part.part().orElseThrow().kind();
    }

    private record Read(
            IndicatorDetails whole,
            List<YearMonth> months,
            Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> figures) {

        Division division(PartKind kind, List<IndicatorDetails> parts) {
            List<IndicatorDetails> shown = parts.stream()
                    .filter(part -> months.stream().anyMatch(part::covers))
                    .toList();
            boolean counts = whole.measure().unit() == Unit.COUNT;
            return new Division(
                    kind,
                    months,
                    shown.stream().map(this::line).toList(),
                    counts
                            ? months.stream()
                                    .map(month ->
                                            sum(shown, month).map(this::print).orElse(""))
                                    .toList()
                            : List.of(),
                    counts
                            ? months.stream()
                                    .flatMap(month -> unequal(shown, month).stream())
                                    .toList()
                            : List.of());
        }

        private Division.Line line(IndicatorDetails part) {
            var history = new History(part.measure(), part.breaks(), of(part.id()));
            var cells = new MonthCells(history, months.getLast());
            return new Division.Line(
                    part.reference(),
                    part.title(),
                    months.stream()
                            .map(month -> part.covers(month) ? cells.of(month) : Cell.EMPTY)
                            .toList());
        }

        /** A total unequal to its parts is worth a look. */
        private Optional<String> unequal(List<IndicatorDetails> parts, YearMonth month) {
            return sum(parts, month)
                    .filter(sum -> value(whole.id(), month).number().isPresent())
                    .filter(sum -> !sum.equals(
                            Value.of(value(whole.id(), month).number().orElseThrow())))
                    .map(sum -> "%s: %s, not %s"
                            .formatted(Period.month(month).label(), print(sum), print(value(whole.id(), month))));
        }

        private Optional<Value> sum(List<IndicatorDetails> parts, YearMonth month) {
            return PartSum.of(parts.stream()
                            .filter(part -> part.covers(month))
                            .map(part -> value(part.id(), month))
                            .toList())
                    .map(Value::of);
        }

        private Value value(IndicatorId id, YearMonth month) {
            return Optional.ofNullable(of(id).get(month))
                    .map(RecordedValue::value)
                    .orElseGet(() -> Value.none(Absence.MISSING));
        }

        private NavigableMap<YearMonth, RecordedValue> of(IndicatorId id) {
            return Objects.requireNonNullElseGet(figures.get(id), TreeMap::new);
        }

        private String print(Value value) {
            return Display.value(value, whole.measure().unit(), whole.measure().decimals());
        }
    }
}

package org.countersign.actual;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.EntryCell.Mark;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Change;
import org.countersign.calculation.Display;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.PartKind;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a page of entry together from what was read of its months. */
record EntryRows(
        YearMonth month,
        List<YearMonth> months,
        Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> figures,
        Map<IndicatorId, List<IndicatorDetails>> parts,
        Map<IndicatorId, IndicatorDetails> known,
        Expectations expected,
        Set<FigureKey> signed,
        Set<FigureKey> revised,
        Set<FigureKey> queried,
        Map<FigureKey, List<String>> notes) {

    EntryRow row(IndicatorDetails indicator, String group) {
        NavigableMap<YearMonth, RecordedValue> recorded = figures.getOrDefault(indicator.id(), new TreeMap<>());
        Map<YearMonth, Value> values = recorded.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
        YearMonth about = about(indicator, recorded);
        Reading reading = Reading.of(indicator.measure(), values, Reading.cycleOf(indicator.measure(), about));
        boolean due = reading.due();
        return new EntryRow(
                indicator.id(),
                indicator.reference(),
                indicator.description().title(),
                indicator.measure().unit().words(),
                group,
                months.stream()
                        .map(each -> cell(indicator, new FigureKey(indicator.id(), each), recorded.get(each)))
                        .toList(),
                due ? change(reading) : "",
                due ? reading.judgement().map(Judgement::word).orElse("") : "",
                hints(indicator, values, about),
                indicator.part().isPresent(),
                months.indexOf(about));
    }

    /** The month that change and hints are about: the page's, or as long as nothing stands there, the one in arrears. */
    private YearMonth about(IndicatorDetails indicator, Map<YearMonth, RecordedValue> recorded) {
        return recorded.containsKey(month) ? month : Reading.asked(indicator.measure(), month);
    }

    private List<String> hints(IndicatorDetails indicator, Map<YearMonth, Value> values, YearMonth about) {
        var own = new Hints(indicator.measure(), values, about, sums(indicator, about), expected.wanted());
        return Stream.of(
                        own.words().stream(),
                        expected.broken(indicator.id(), known, id -> value(id, about)).stream(),
                        noted(indicator.id(), about))
                .flatMap(Function.identity())
                .toList();
    }

    /** What the import said of a figure that is still to be released, to whoever sees it. */
    private Stream<String> noted(IndicatorId indicator, YearMonth about) {
        RecordedValue held = figures.getOrDefault(indicator, new TreeMap<>()).get(about);
        return held == null || held.isHidden()
                ? Stream.empty()
                : notes.getOrDefault(new FigureKey(indicator, about), List.of()).stream();
    }

    /** What its parts of each kind add up to, where all of them have a number. */
    private List<BigDecimal> sums(IndicatorDetails whole, YearMonth about) {
        Map<PartKind, List<Value>> kinds = parts.getOrDefault(whole.id(), List.of()).stream()
                .filter(part -> part.covers(about))
                .collect(Collectors.groupingBy(
                        part -> part.part().orElseThrow().kind(),
                        Collectors.mapping(part -> value(part.id(), about), Collectors.toList())));
        return kinds.values().stream()
                .flatMap(values -> PartSum.of(values).stream())
                .toList();
    }

    private Value value(IndicatorId indicator, YearMonth about) {
        RecordedValue held = figures.getOrDefault(indicator, new TreeMap<>()).get(about);
        return held == null ? Value.none(Absence.MISSING) : held.value();
    }

    private static String change(Reading reading) {
        return reading.onPrevious().change() instanceof Change.NotAvailable
                ? ""
                : reading.onPrevious().words();
    }

    private EntryCell cell(IndicatorDetails indicator, FigureKey key, @Nullable RecordedValue recorded) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean due = EntryRule.isDue(indicator, key) && indicator.covers(key.month());
        mark(marks, Mark.NOT_DUE, !due || isYetToCome(indicator, key, recorded));
        mark(marks, Mark.QUERIED, queried.contains(key));
        if (recorded == null) {
            mark(marks, Mark.EDITABLE, due);
            mark(marks, Mark.REASON, signed.contains(key));
            return new EntryCell("", "", 0, marks);
        }
        boolean hidden = recorded.isHidden();
        mark(marks, Mark.NOT_RELEASED, hidden);
        mark(marks, Mark.EDITABLE, due && !hidden);
        if (!hidden) {
            marks.addAll(marks(key, recorded));
        }
        return new EntryCell(
                print(indicator.measure(), recorded.value()),
                TypedFigure.text(recorded.value(), indicator.measure().unit()),
                recorded.revision(),
                marks);
    }

    /** Of an indicator in arrears, what no cycle so far has asked for: it may be entered early. */
    private boolean isYetToCome(IndicatorDetails indicator, FigureKey key, @Nullable RecordedValue recorded) {
        return recorded == null && key.month().isAfter(Reading.asked(indicator.measure(), month));
    }

    private Set<Mark> marks(FigureKey key, RecordedValue recorded) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean missing = recorded.value().equals(Value.none(Absence.MISSING));
        mark(marks, Mark.REASON, signed.contains(key) || (key.month().isBefore(month) && !missing));
        mark(marks, Mark.NUMBER, recorded.value().number().isPresent());
        mark(marks, Mark.LOADED, recorded.stage() == Stage.LOADED);
        mark(marks, Mark.CHECKED, recorded.stage() == Stage.CHECKED);
        mark(marks, Mark.ESTIMATED, recorded.status() == Status.ESTIMATED);
        mark(marks, Mark.FINAL, recorded.status() == Status.FINAL);
        mark(marks, Mark.REVISED, recorded.revised());
        mark(marks, Mark.REVISED_SINCE, revised.contains(key));
        return marks;
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean set) {
        if (set) {
            marks.add(mark);
        }
    }

    private static String print(Measure measure, Value value) {
        return Display.value(value, measure.unit(), measure.decimals());
    }
}

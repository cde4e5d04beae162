package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.calendar.Period;

/** Puts the rows of one indicator together, where a file has several: one for each period, or one on each month's sheet. */
final class Assembly {

    private final SheetChoice.Kind kind;
    private final YearMonth month;
    private final List<RowResult> results = new ArrayList<>();
    private final Map<String, Place> firstOfReference = new HashMap<>();
    private final Map<String, List<RawRow>> rows = new LinkedHashMap<>();

    Assembly(SheetChoice.Kind kind, YearMonth month) {
        this.kind = kind;
        this.month = month;
    }

    /** What became of each row, in the order of the file. */
    List<RowResult> of(List<RawResult> all) {
        all.forEach(result -> {
            switch (result) {
                case RawResult.Done(RowResult.Held held) -> results.add(unlessRepeated(held));
                case RawResult.Done(RowResult other) -> results.add(other);
                case RawResult.Read(RawRow row) -> add(row);
            }
        });
        rows.values().forEach(some -> results.add(read(some)));
        results.sort(Comparator.comparing(RowResult::number));
        return List.copyOf(results);
    }

    private RowResult unlessRepeated(RowResult.Held held) {
        if (held.reference().isEmpty() || held.realignment().isEmpty()) {
            return held;
        }
        var first = firstOfReference.putIfAbsent(held.reference(), held.place());
        return first == null
                ? held
                : held(held.number(), held.place(), held.reference(), again(held.reference(), first));
    }

    private void add(RawRow row) {
        var known = rows.getOrDefault(row.reference(), List.of());
        var first = firstOfReference.get(row.reference());
        var reason = known.isEmpty()
                ? Optional.ofNullable(first).map(place -> again(row.reference(), place))
                : contradiction(row, known);
        if (reason.isPresent()) {
            results.add(held(row.number(), row.place(), row.reference(), reason.get()));
            return;
        }
        firstOfReference.putIfAbsent(row.reference(), row.place());
        rows.computeIfAbsent(row.reference(), unused -> new ArrayList<>()).add(row);
    }

    /** Why a row cannot go together with those of its reference. */
    private Optional<String> contradiction(RawRow row, List<RawRow> known) {
        if (row.header().shape() == Header.Shape.LONG) {
            return samePeriod(row, known);
        }
        return known.stream()
                .filter(other -> kind != SheetChoice.Kind.MONTHS
                        || other.place().sheet().equals(row.place().sheet()))
                .findFirst()
                .map(other -> again(row.reference(), other.place()));
    }

    private static Optional<String> samePeriod(RawRow row, List<RawRow> known) {
        Period period = row.latest();
        return known.stream()
                .filter(other -> other.latest().equals(period))
                .findFirst()
                .map(other -> "“" + row.reference() + "” has a figure of " + period.label() + " in "
                        + other.place().words() + " already. Remove one of them, or say above which column tells them"
                        + " apart.");
    }

    private static String again(String reference, Place first) {
        return "“" + reference + "” is already in " + first.words() + ". Give one of them another reference, or remove"
                + " it.";
    }

    private RowResult read(List<RawRow> some) {
        var first = some.getFirst();
        boolean alone = some.size() == 1 && first.header().shape() == Header.Shape.WIDE;
        var row = alone && kind != SheetChoice.Kind.MONTHS ? RowReader.read(first) : RowReader.read(some, month);
        return TooLong.in(row)
                .<RowResult>map(reason -> held(row.number(), first.place(), row.reference(), reason))
                .orElseGet(() -> new RowResult.Recognised(row));
    }

    private static RowResult.Held held(int number, Place place, String reference, String reason) {
        return new RowResult.Held(number, reference, List.of(Finding.held(place, reason)), Optional.empty());
    }
}

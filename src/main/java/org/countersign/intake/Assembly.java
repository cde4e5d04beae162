package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.calendar.Period;

/**
 * Puts the rows of one indicator together, where a file has several: one for each period, or one on each month's sheet.
 * Of rows on their way it keeps only the places, so that a file of a million rows takes little memory.
 */
final class Assembly {

    /** More lines than anybody mends, and more indicators than any authority has. */
    private static final int MOST = 20_000;

    private final SheetChoice.Kind kind;
    private final List<SheetRows> sheets;
    private final List<RowResult> results = new ArrayList<>();
    private final Map<String, Place> firstOfReference = new HashMap<>();
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private final Set<Period> periods = new HashSet<>();

    Assembly(SheetChoice.Kind kind, List<SheetRows> sheets) {
        this.kind = kind;
        this.sheets = sheets;
    }

    /** Looks at every row once, up to where there are too many to go on. */
    void gather() {
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            gather(sheet);
        }
    }

    private void gather(int number) {
        SheetRows sheet = sheets.get(number);
        sheet.places().takeWhile(place -> tooMany().isEmpty()).forEach(place -> {
            switch (sheet.at(place)) {
                case RawResult.Done(RowResult.Held held) -> results.add(unlessRepeated(held));
                case RawResult.Done(RowResult other) -> results.add(other);
                case RawResult.Read(RawRow row) -> add(row, number, place);
            }
        });
    }

    /** Why the file is not read on, as a sentence. */
    Optional<String> tooMany() {
        if (gathered.size() > MOST) {
            return Optional.of("The file has more than %,d different indicators. Check which column is the reference."
                    .formatted(MOST));
        }
        return results.size() > MOST
                ? Optional.of("More than %,d rows cannot be read. The first is %s: %s"
                        .formatted(MOST, results.getFirst().place().words(), reason(results.getFirst())))
                : Optional.empty();
    }

    private static String reason(RowResult result) {
        return switch (result) {
            case RowResult.Held held -> held.reasons().getFirst().sentence();
            case RowResult.Skipped skipped -> skipped.reason().sentence();
            case RowResult.Recognised recognised -> "";
        };
    }

    /** The periods that rows name, of files in which rows do. */
    Stream<Period> periods() {
        return periods.stream();
    }

    /**
     * What became of each row, in the order of the file.
     *
     * @param month that the scorecard is about
     */
    List<RowResult> results(YearMonth month) {
        List<RowResult> all = new ArrayList<>(results);
        gathered.values().forEach(rows -> all.addAll(results(rows.rows(sheets), month)));
        all.sort(Comparator.comparing(RowResult::number));
        return List.copyOf(all);
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

    private void add(RawRow row, int sheet, int place) {
        String reference = row.reference();
        Place first = firstOfReference.putIfAbsent(reference, row.place());
        if (first != null && !gathered.containsKey(reference)) {
            results.add(held(row.number(), row.place(), reference, again(reference, first)));
            return;
        }
        if (row.header().shape() == Header.Shape.LONG) {
            periods.add(row.latest());
        }
        gathered.computeIfAbsent(reference, unused -> new Gathered()).add(sheet, place);
    }

    /** Those of one reference. */
    private List<RowResult> results(List<RawRow> some, YearMonth month) {
        List<RowResult> all = new ArrayList<>();
        Map<Object, RawRow> own = new LinkedHashMap<>();
        for (RawRow row : some) {
            RawRow other = own.putIfAbsent(distinction(row), row);
            if (other != null) {
                all.add(held(row.number(), row.place(), row.reference(), contradiction(row, other)));
            }
        }
        all.add(read(List.copyOf(own.values()), month));
        return all;
    }

    /** What two rows of one reference must not have in common. */
    private Object distinction(RawRow row) {
        if (row.header().shape() == Header.Shape.LONG) {
            return row.latest();
        }
        return kind == SheetChoice.Kind.MONTHS ? row.place().sheet() : row.reference();
    }

    private static String contradiction(RawRow row, RawRow other) {
        return row.header().shape() == Header.Shape.LONG
                ? "“" + row.reference() + "” has a figure of " + row.latest().label() + " in "
                        + other.place().words() + " already. Remove one of them, or say above which column tells them"
                        + " apart."
                : again(row.reference(), other.place());
    }

    private static String again(String reference, Place first) {
        return "“" + reference + "” is already in " + first.words() + ". Give one of them another reference, or remove"
                + " it.";
    }

    private RowResult read(List<RawRow> some, YearMonth month) {
        var first = some.getFirst();
        boolean alone = some.size() == 1 && first.header().shape() == Header.Shape.WIDE;
        var row = alone && kind != SheetChoice.Kind.MONTHS ? RowReader.read(first, month) : RowReader.read(some, month);
        return TooLong.in(row)
                .<RowResult>map(reason -> held(row.number(), first.place(), row.reference(), reason))
                .orElseGet(() -> new RowResult.Recognised(row));
    }

    private static RowResult.Held held(int number, Place place, String reference, String reason) {
        return new RowResult.Held(number, reference, List.of(Finding.held(place, reason)), Optional.empty());
    }
}

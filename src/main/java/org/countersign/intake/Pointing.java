package org.countersign.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about how a file is to be read, where the guess was wrong or there was none. A column is meant by its
 * heading, on every sheet that has it; one without heading by its letters.
 *
 * @param sheets to read, and no others; empty: as guessed
 * @param headings the row that names the columns, by sheet
 * @param meanings by {@link #name}
 * @param period of all figures, where neither headings nor rows name one; null: as guessed
 * @param area whose figures are read; empty: as guessed
 */
public record Pointing(
        Set<String> sheets,
        Map<String, Integer> headings,
        Map<String, Meaning> meanings,
        @Nullable Period period,
        String area) {

    public Pointing {
        sheets = Set.copyOf(sheets);
        headings = Map.copyOf(headings);
        meanings = Map.copyOf(meanings);
    }

    public static Pointing none() {
        return new Pointing(Set.of(), Map.of(), Map.of(), null, "");
    }

    /** By which a column is meant: its heading in small letters, or "column c" where it has none. */
    static String name(int index, String heading) {
        return heading.isBlank()
                ? "column " + ColumnLetter.of(index).toLowerCase(Locale.ROOT)
                : heading.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Meaning> meaning(Column column) {
        return Optional.ofNullable(meanings.get(name(column.index(), column.heading())));
    }

    boolean reads(String sheet) {
        return sheets.isEmpty() || sheets.contains(sheet);
    }

    public Pointing meaning(Column column, Meaning meaning) {
        var more = new HashMap<>(meanings);
        more.put(name(column.index(), column.heading()), meaning);
        return new Pointing(sheets, headings, more, period, area);
    }

    public Pointing reading(Set<String> some) {
        return new Pointing(some, headings, meanings, period, area);
    }

    public Pointing headed(String sheet, int row) {
        var more = new HashMap<>(headings);
        more.put(sheet, row);
        var read = new HashSet<>(sheets);
        if (!read.isEmpty()) {
            read.add(sheet);
        }
        return new Pointing(read, more, meanings, period, area);
    }

    public Pointing about(@Nullable Period ofAll) {
        return new Pointing(sheets, headings, meanings, ofAll, area);
    }

    public Pointing of(String one) {
        return new Pointing(sheets, headings, meanings, period, one);
    }

    /** These meanings, over which what was said by pointing goes. */
    Pointing over(Map<String, Meaning> known) {
        var all = new HashMap<>(known);
        all.putAll(meanings);
        return new Pointing(sheets, headings, all, period, area);
    }
}

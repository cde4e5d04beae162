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
 * @param known how such files are read here, over which everything else goes; null: nothing is known
 */
public record Pointing(
        Set<String> sheets,
        Map<String, Integer> headings,
        Map<String, Meaning> meanings,
        @Nullable Period period,
        String area,
        @Nullable Known known) {

    static final String SAID = "somebody here said so";

    public Pointing {
        sheets = Set.copyOf(sheets);
        headings = Map.copyOf(headings);
        meanings = Map.copyOf(meanings);
    }

    public static Pointing none() {
        return new Pointing(Set.of(), Map.of(), Map.of(), null, "", null);
    }

    /** By which a column is meant: its heading in small letters, or "column c" where it has none. */
    static String name(int index, String heading) {
        return heading.isBlank()
                ? "column " + ColumnLetter.of(index).toLowerCase(Locale.ROOT)
                : heading.strip().toLowerCase(Locale.ROOT);
    }

    /** The column as it was said to be, or as such files are read here; empty where it is for the heading to say. */
    Optional<Column> said(Column column) {
        String name = name(column.index(), column.heading());
        return Optional.ofNullable(meanings.get(name))
                .map(meaning -> meaning.at(column, SAID))
                .or(() -> Optional.ofNullable(known)
                        .flatMap(files -> files.kind(name)
                                .filter(kind -> kind != column.kind())
                                .map(kind -> Meaning.of(kind)
                                        .at(
                                                column,
                                                "files like “" + files.reading().name() + "” are read so here"))));
    }

    /** Whether something is known of a column with that heading. */
    boolean names(String heading) {
        if (meanings.isEmpty() && known == null) {
            return false;
        }
        String name = name(0, heading);
        return meanings.containsKey(name) || known != null && known.kind(name).isPresent();
    }

    boolean reads(String sheet) {
        return sheets.isEmpty() || sheets.contains(sheet);
    }

    public Pointing meaning(Column column, Meaning meaning) {
        var more = new HashMap<>(meanings);
        more.put(name(column.index(), column.heading()), meaning);
        return new Pointing(sheets, headings, more, period, area, known);
    }

    public Pointing reading(Set<String> some) {
        return new Pointing(some, headings, meanings, period, area, known);
    }

    public Pointing headed(String sheet, int row) {
        var more = new HashMap<>(headings);
        more.put(sheet, row);
        var read = new HashSet<>(sheets);
        if (!read.isEmpty()) {
            read.add(sheet);
        }
        return new Pointing(read, more, meanings, period, area, known);
    }

    public Pointing about(@Nullable Period ofAll) {
        return new Pointing(sheets, headings, meanings, ofAll, area, known);
    }

    public Pointing of(String one) {
        return new Pointing(sheets, headings, meanings, period, one, known);
    }

    /** As files of the kind are read here. */
    Pointing knowing(Known files) {
        String where = area.isEmpty() ? files.reading().area() : area;
        return new Pointing(sheets, headings, meanings, period, where, files);
    }

    /** Without what is known of such files. */
    public Pointing unknowing() {
        return new Pointing(sheets, headings, meanings, period, area, null);
    }
}

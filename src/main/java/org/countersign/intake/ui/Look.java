package org.countersign.intake.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.intake.Mark;

/**
 * How somebody looks at the rows of a file, as the address says it.
 *
 * @param asFile the file with marks, not the list of its rows
 * @param sheet of the file; empty for the first that is read
 * @param columnsAsList how the file is read, as a list of its columns and not on the file
 * @param only marks of which a row has to have one; none: all rows
 */
record Look(boolean asFile, boolean columnsAsList, String sheet, Set<Mark> only) {

    private static final String VIEW = "view";
    private static final String FILE = "file";
    private static final String COLUMNS = "columns";
    private static final String LISTED = "list";
    private static final String SHEET = "sheet";
    private static final String ONLY = "only";

    static final Look LIST = new Look(false, false, "", Set.of());

    static Look of(QueryParameters asked) {
        Set<String> only = Set.of(asked.getSingleParameter(ONLY)
                .orElse("")
                .toUpperCase(Locale.ROOT)
                .split(","));
        return new Look(
                asked.getSingleParameter(VIEW).filter(FILE::equals).isPresent(),
                asked.getSingleParameter(COLUMNS).filter(LISTED::equals).isPresent(),
                asked.getSingleParameter(SHEET).orElse(""),
                Arrays.stream(Mark.values())
                        .filter(mark -> only.contains(mark.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Look asFile(boolean now) {
        return new Look(now, columnsAsList, sheet, only);
    }

    Look columnsAsList(boolean now) {
        return new Look(asFile, now, sheet, only);
    }

    Look of(String other) {
        return new Look(asFile, columnsAsList, other, only);
    }

    Look turned(Mark mark) {
        EnumSet<Mark> now = EnumSet.noneOf(Mark.class);
        now.addAll(only);
        if (!now.remove(mark)) {
            now.add(mark);
        }
        return new Look(asFile, columnsAsList, sheet, Set.copyOf(now));
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (columnsAsList) {
            said.put(COLUMNS, LISTED);
        }
        if (asFile) {
            said.put(VIEW, FILE);
            put(said, SHEET, sheet);
            put(
                    said,
                    ONLY,
                    Arrays.stream(Mark.values())
                            .filter(only::contains)
                            .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                            .collect(joining(",")));
        }
        return QueryParameters.simple(said);
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (!value.isEmpty()) {
            said.put(name, value);
        }
    }
}

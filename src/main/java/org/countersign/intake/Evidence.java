package org.countersign.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.PeriodText;

/** What the cells of a column look like, in words. */
final class Evidence {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]{1,8}[ ._-]?\\d{1,5}[A-Za-z.\\d]{0,6}");

    private Evidence() {}

    /** "38 of 40 cells are figures"; empty where nothing stands out. */
    static String of(List<String> cells) {
        if (cells.isEmpty()) {
            return "all of its cells are blank";
        }
        return Stream.of(
                        counted(cells, Evidence::isFigure, "are figures"),
                        counted(cells, cell -> PeriodText.parse(cell).isPresent(), "read like periods"),
                        counted(cells, cell -> REFERENCE.matcher(cell).matches(), "look like references"))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String counted(List<String> cells, Predicate<String> test, String what) {
        long count = cells.stream().filter(test).count();
        return count * 2 < cells.size() ? "" : "%,d of %,d cells %s".formatted(count, cells.size(), what);
    }

    private static boolean isFigure(String cell) {
        return ValueText.parse(cell) instanceof ParsedValue.Read read && read.value() instanceof Value.Figure;
    }
}

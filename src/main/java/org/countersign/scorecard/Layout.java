package org.countersign.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which columns in which order, how many months, how high rows are, and whether they stand under their themes. In an
 * address the number of months says that a layout was chosen; what is as at first is then left out.
 *
 * @param columns each once
 */
public record Layout(List<ColumnGroup> columns, MonthSpan months, Density density, boolean byTheme) {

    public static final Layout AT_FIRST =
            new Layout(ColumnGroup.shownAtFirst(), MonthSpan.THREE, Density.COMFORTABLE, false);

    private static final String MONTHS = "months";
    private static final String COLUMNS = "columns";
    private static final String ROWS = "rows";
    private static final String GROUP = "group";
    private static final String BY_THEME = "theme";

    public Layout {
        columns = columns.stream().distinct().toList();
    }

    public Layout withMonths(MonthSpan span) {
        return new Layout(columns, span, density, byTheme);
    }

    public Layout withByTheme(boolean grouped) {
        return new Layout(columns, months, density, grouped);
    }

    public boolean shows(ColumnGroup group) {
        return columns.contains(group);
    }

    /** What can be shown, in this order: what is not shown stands before what usually follows it. */
    public List<ColumnGroup> all() {
        EnumSet<ColumnGroup> hidden = EnumSet.allOf(ColumnGroup.class);
        columns.forEach(hidden::remove);
        List<ColumnGroup> all = new ArrayList<>(columns);
        hidden.forEach(group -> all.add(place(group, all), group));
        return List.copyOf(all);
    }

    private static int place(ColumnGroup group, List<ColumnGroup> among) {
        return (int)
                among.stream().takeWhile(other -> other.compareTo(group) < 0).count();
    }

    /** Empty where an address chooses none; columns that nobody knows are as if they were not there. */
    static Optional<Layout> of(Parameters address) {
        return MonthSpan.of(address.first(MONTHS))
                .map(span -> new Layout(
                        columns(address.first(COLUMNS)),
                        span,
                        Code.read(Density.class, address.first(ROWS)).orElse(AT_FIRST.density),
                        address.first(GROUP).equals(BY_THEME)));
    }

    private static List<ColumnGroup> columns(String codes) {
        List<ColumnGroup> known = Arrays.stream(codes.split("\\."))
                .flatMap(code -> Code.read(ColumnGroup.class, code).stream())
                .toList();
        return known.isEmpty() ? AT_FIRST.columns : known;
    }

    Map<String, String> parameters() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(MONTHS, String.valueOf(months.months()));
        if (!columns.equals(AT_FIRST.columns)) {
            chosen.put(COLUMNS, columns.stream().map(ColumnGroup::code).collect(Collectors.joining(".")));
        }
        if (density != AT_FIRST.density) {
            chosen.put(ROWS, Code.of(density));
        }
        if (byTheme) {
            chosen.put(GROUP, BY_THEME);
        }
        return chosen;
    }
}

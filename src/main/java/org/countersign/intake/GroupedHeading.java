package org.countersign.intake;

import java.util.regex.Pattern;
import org.countersign.calendar.Dashed;
import org.countersign.calendar.Frequency;

/** Reads a heading together with the one above it, which may stand above several. */
final class GroupedHeading {

    private static final Pattern NO_FIGURES = Pattern.compile(
            "(?i).*\\b(benchmark|forecast|project|predict|trajector|plan|budget|estimate|expect|profile|milestone"
                    + "|baseline|denominator|numerator|cohort|tolerance|threshold|compar|confidence)\\w*.*");

    private static final Pattern PERCENT = Pattern.compile("%|percent(age)?|per cent");

    private final int index;
    private final String parent;
    private final String child;
    private final Dashed dashed;

    private GroupedHeading(int index, String parent, String child, Dashed dashed) {
        this.index = index;
        this.parent = parent;
        this.child = child;
        this.dashed = dashed;
    }

    /** @param parent empty where nothing stands above */
    static Column read(int index, String parent, String child, Dashed dashed) {
        String both = (parent + " " + child).strip();
        return parent.isEmpty() || child.isEmpty()
                ? Heading.read(index, both, dashed)
                : new GroupedHeading(index, parent, child, dashed).combined(both);
    }

    private Column combined(String both) {
        var together = Heading.read(index, both, dashed);
        var above = Heading.read(index, parent, dashed);
        var own = Heading.read(index, child, dashed);
        if (above.kind() == ColumnKind.MONTH) {
            return isShorter(own, above)
                    ? own
                    : isYear(above) ? ofYear(together, own, above) : ofPeriod(together, own, above);
        }
        boolean alone = together.kind() == ColumnKind.OTHER && above.kind() == ColumnKind.OTHER;
        if (alone
                && own.kind() == ColumnKind.MONTH
                && NO_FIGURES.matcher(parent).matches()) {
            return together.as(ColumnKind.OTHER, "“" + parent + "” stands above it");
        }
        return alone ? own.headed(both) : together;
    }

    /** What stands above it is only a group then. */
    private static boolean isShorter(Column own, Column above) {
        return own.kind() == ColumnKind.MONTH && months(own) < months(above);
    }

    private static boolean isYear(Column column) {
        return months(column) == Frequency.FINANCIAL_YEAR.months();
    }

    private static int months(Column column) {
        return column.period() == null ? 0 : column.period().frequency().months();
    }

    /** A year above anything else we know is only a group, too. */
    private static Column ofYear(Column together, Column own, Column above) {
        if (together.kind() != ColumnKind.OTHER) {
            return together;
        }
        boolean known = own.kind() != ColumnKind.MONTH
                && own.kind() != ColumnKind.OTHER
                && own.kind() != ColumnKind.TARGET
                && own.kind() != ColumnKind.VALUE;
        return known ? own : ofPeriod(together, own, above);
    }

    /** Under a month stand its figure, and perhaps its target, status and text. */
    private static Column ofPeriod(Column together, Column own, Column above) {
        if (together.kind() == ColumnKind.MONTH) {
            return together;
        }
        if (own.kind().isDated() || isPercent(own)) {
            ColumnKind kind = own.kind().isDated() ? own.kind() : ColumnKind.MONTH;
            return new Column(together.index(), together.heading(), kind, above.period(), null, "the headings say so");
        }
        return own.kind() == ColumnKind.STATUS ? together.as(ColumnKind.STATUS, "the heading says so") : left(together);
    }

    private static boolean isPercent(Column column) {
        return PERCENT.matcher(Heading.words(column.heading())).matches();
    }

    private static Column left(Column together) {
        return together.as(
                ColumnKind.OTHER, "only the figures of a period are read, nothing else that stands under it");
    }
}

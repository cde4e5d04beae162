package org.countersign.scorecard;

import java.util.List;

/** Columns that are shown, hidden and moved together; in the order in which a sheet is read. */
public enum ColumnGroup {
    MONTHS("Months", true),
    CHANGE("Change on previous period", true),
    LAST_YEAR("Change on last year", true),
    TREND("Trend", true),
    GOOD_IS("What is good", false),
    TARGET("Target of the year", true),
    AVERAGE("12-month average", true),
    MAXIMUM("12-month maximum", false),
    MINIMUM("12-month minimum", false),
    YEAR_TO_DATE("Year to date", false),
    SOURCE_MARK("Source’s mark (%?)", false),
    NEIGHBOURS("Statistical neighbours", true),
    ENGLAND("England", true),
    REGION("Region", true),
    EARLIER_TARGETS("Earlier targets", false),
    COMMENTARY("Commentary", true),
    OWNER("Owner", false),
    REPORTER("Reporter", false),
    OUTCOME("Outcome", false),
    STATE("State of commentary", true);

    private final String words;
    private final boolean atFirst;

    ColumnGroup(String words, boolean atFirst) {
        this.words = words;
        this.atFirst = atFirst;
    }

    public String words() {
        return words;
    }

    /** As an address has it. */
    public String code() {
        return Code.of(this);
    }

    /** What somebody sees who chose nothing. */
    static List<ColumnGroup> shownAtFirst() {
        return List.of(values()).stream().filter(group -> group.atFirst).toList();
    }
}

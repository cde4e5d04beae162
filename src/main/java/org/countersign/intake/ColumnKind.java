package org.countersign.intake;

/** What a column of a scorecard holds. */
public enum ColumnKind {
    REFERENCE("Reference"),
    TITLE("Title"),
    OWNER("Owner"),
    REPORTER("Reporter"),
    OUTCOME("Outcome"),
    THEME("Theme"),
    /** The figures of the period that its heading names. */
    MONTH("Figures of a period"),
    /** Which period each row is about. */
    PERIOD("The period of the row"),
    /** The figures of the row's period, or of the sheet's. */
    VALUE("The figure"),
    /** With the denominator, what a percentage is made of. */
    NUMERATOR("Numerator"),
    DENOMINATOR("Denominator"),
    /** What is counted, where one title has several: part of the title. */
    MEASURE("Part of the title"),
    UNIT("Unit"),
    /** The area each row is about. */
    AREA("Area"),
    CHANGE_FROM_PREVIOUS("Change from the period before"),
    CHANGE_FROM_LAST_YEAR("Change from last year"),
    /** Marks of which it is asked whether they say what is good or where the figure went. */
    DIRECTION("Direction marks"),
    /** Words for what is good. */
    POLARITY("What is good"),
    AVERAGE("12-month average"),
    MAXIMUM("12-month maximum"),
    NEIGHBOURS("Statistical neighbours"),
    ENGLAND("England"),
    REGION("Region"),
    TARGET("Target of a year"),
    /** Red, amber, green: calculated here. */
    STATUS("Status (red, amber, green)"),
    COMMENTARY("Commentary"),
    TEXT_AUTHOR("Who wrote the commentary"),
    TEXT_DATE("When the commentary was written"),
    /** Not recognised. */
    OTHER("Not imported");

    private final String words;

    ColumnKind(String words) {
        this.words = words;
    }

    /** For the person who checks the columns. */
    public String words() {
        return words;
    }

    /** Whether its cells are kept as the source states them, beside what is calculated here. */
    public boolean isStated() {
        return switch (this) {
            case CHANGE_FROM_PREVIOUS, CHANGE_FROM_LAST_YEAR, AVERAGE, MAXIMUM, NEIGHBOURS, ENGLAND, REGION, OTHER ->
                true;
            default -> false;
        };
    }

    /** Whether it may be about a period that its heading names, beside that of the figures. */
    boolean isDated() {
        return this == COMMENTARY || saysOfTexts() || isPartOfFraction();
    }

    /** Whether it says something about the texts beside it, which may be several. */
    boolean saysOfTexts() {
        return this == TEXT_AUTHOR || this == TEXT_DATE;
    }

    boolean isPartOfFraction() {
        return this == NUMERATOR || this == DENOMINATOR;
    }

    boolean isChange() {
        return this == CHANGE_FROM_PREVIOUS || this == CHANGE_FROM_LAST_YEAR;
    }
}

package org.countersign.intake;

/** What a column of a scorecard holds. */
public enum ColumnKind {
    REFERENCE,
    TITLE,
    OWNER,
    REPORTER,
    OUTCOME,
    MONTH,
    CHANGE_FROM_PREVIOUS,
    CHANGE_FROM_LAST_YEAR,
    DIRECTION,
    AVERAGE,
    MAXIMUM,
    NEIGHBOURS,
    ENGLAND,
    REGION,
    TARGET,
    COMMENTARY,
    /** Not recognised. */
    OTHER;

    /** Whether its cells are kept as the source states them, beside what is calculated here. */
    public boolean isStated() {
        return switch (this) {
            case CHANGE_FROM_PREVIOUS, CHANGE_FROM_LAST_YEAR, AVERAGE, MAXIMUM, NEIGHBOURS, ENGLAND, REGION, OTHER ->
                true;
            default -> false;
        };
    }

    boolean isChange() {
        return this == CHANGE_FROM_PREVIOUS || this == CHANGE_FROM_LAST_YEAR;
    }
}

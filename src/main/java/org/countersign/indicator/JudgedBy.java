package org.countersign.indicator;

/** The one comparison by which an indicator is judged; printed beside the judgement. */
public enum JudgedBy {
    PREVIOUS_PERIOD("against the previous period"),
    SAME_PERIOD_LAST_YEAR("against the same period last year");

    private final String words;

    JudgedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

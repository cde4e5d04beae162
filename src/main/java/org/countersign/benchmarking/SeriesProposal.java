package org.countersign.benchmarking;

/**
 * A series that a file seems to hold; a person looks at it.
 *
 * @param mapping where; its column of figures is empty where none was found
 * @param reason in words: "as in “Children in need 2024”"
 */
public record SeriesProposal(PublishedSeries series, EesMapping mapping, Why why, String reason) {

    /** How it was found. */
    public enum Why {
        AS_BEFORE,
        RENAMED,
        BY_FIGURES,
        GONE
    }

    public boolean isGone() {
        return why == Why.GONE;
    }
}

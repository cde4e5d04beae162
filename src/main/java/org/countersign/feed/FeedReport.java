package org.countersign.feed;

import java.util.List;
import java.util.Map;

/**
 * What a delivery did, or with a dry run would do. Answered as JSON, field by field, and described in openapi.json.
 *
 * @param id empty for a dry run, of which nothing is kept
 * @param at the moment, UTC
 * @param month the latest month of the file
 * @param outcome what it came to
 * @param counts rows by what became of them
 * @param held what a person has to decide on the page Figures in
 * @param also what happened beside the rows
 * @param reading how the file was read, and what of it was not: sheets, tables, columns
 */
public record FeedReport(
        String id,
        String at,
        String file,
        String month,
        Outcome outcome,
        Map<String, Long> counts,
        List<Row> rows,
        List<Held> held,
        List<String> also,
        List<String> reading) {

    /** What a delivery came to. */
    public enum Outcome {
        IMPORTED,
        UNCHANGED,
        PREVIEW
    }

    /**
     * One row of the file.
     *
     * @param number of the row; for figures in JSON the place of its first figure
     * @param kind created, changed, unchanged, held or skipped
     */
    public record Row(int number, String reference, String title, String kind, List<String> sentences) {}

    /** @param place "Scorecard, cell D5" in a file, "figures[3]" in JSON */
    public record Held(String place, String reference, String reason) {}
}

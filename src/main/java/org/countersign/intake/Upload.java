package org.countersign.intake;

import java.util.List;

/**
 * A file as it was handed in, understood.
 *
 * @param name of the file
 * @param checksum SHA-256 of its bytes
 * @param notes how it was read, where that is not plain: sentences
 * @param sheets as they were read, so that rows that stay out can be handed back
 */
public record Upload(
        String name, String checksum, RecognisedScorecard scorecard, List<String> notes, List<Sheet> sheets) {

    public Upload {
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
    }

    public Upload(String name, String checksum, RecognisedScorecard scorecard) {
        this(name, checksum, scorecard, List.of(), List.of());
    }
}

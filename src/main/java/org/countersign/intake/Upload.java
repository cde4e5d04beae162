package org.countersign.intake;

import java.util.List;

/**
 * A file as it was handed in, understood.
 *
 * @param handed the file itself, so that it can be read otherwise
 */
public record Upload(Handed handed, RecognisedScorecard scorecard) {

    /** Of the file. */
    public String name() {
        return handed.name();
    }

    /** SHA-256 of its bytes. */
    public String checksum() {
        return handed.checksum();
    }

    /** How it was read, where that is not plain: sentences. */
    public List<String> notes() {
        return handed.notes();
    }

    /** As they were read, so that rows that stay out can be handed back. */
    public List<Sheet> sheets() {
        return handed.source().sheets();
    }

    /** The same file with a scorecard of which some rows are kept back. */
    public Upload with(RecognisedScorecard other) {
        return new Upload(handed, other);
    }

    /** What changed since the last file of its kind, in sentences; none where it is the first, or nothing did. */
    public List<String> since() {
        Known known = handed.pointing().known();
        return known == null ? List.of() : new SinceLast(known.reading(), handed.source()).sentences(scorecard);
    }
}

package org.countersign.intake;

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
}

package org.countersign.commentary;

/**
 * Something that a month lacks.
 *
 * @param about the reference of an indicator or an overview; the name of somebody who is away
 */
public record OpeningFinding(Kind kind, String about) {

    /** What is lacking, and whether the indicator is left out for it. */
    public enum Kind {
        NO_REPORTER("nobody reports it, so nobody could write", true),
        NO_OWNER("nobody owns it, so nobody could sign", true),
        NO_WRITER("nobody writes the overview", true),
        NO_SIGNER("nobody owns the overview, so nobody could sign", true),
        LEAVER("one of its people has left", false),
        FREQUENCY_ASSUMED("nobody confirmed how often it has a figure; each month is assumed", false),
        NO_FIGURE("no released figure yet", false),
        NOT_COVERED("is away, and whoever covers has left or is away too", false);

        private final String words;
        private final boolean stops;

        Kind(String words, boolean stops) {
            this.words = words;
            this.stops = stops;
        }

        public String words() {
            return words;
        }

        public boolean stops() {
            return stops;
        }
    }
}

package org.countersign.feed;

/**
 * A token to be made.
 *
 * @param name of the job that will have it
 * @param lasts how long it is good
 */
public record NewToken(String name, Lifetime lasts) {

    public static final int LONGEST_NAME = 60;

    /** How long a token is good; none is good for ever. */
    public enum Lifetime {
        QUARTER("90 days", 90),
        YEAR("1 year", 365),
        TWO_YEARS("2 years", 730);

        private final String words;
        private final int days;

        Lifetime(String words, int days) {
            this.words = words;
            this.days = days;
        }

        public String words() {
            return words;
        }

        int days() {
            return days;
        }
    }
}

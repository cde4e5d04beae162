package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of what an authority shares.
 *
 * @param amount in the published form, rounded as published; null where there is none to see
 * @param status "provisional", "estimated"; empty for a final figure
 */
public record SharedCell(
        YearMonth month, Kind kind, @Nullable BigDecimal amount, String status) {

    static SharedCell shown(YearMonth month, Counted counted) {
        return new SharedCell(month, Kind.SHOWN, counted.amount(), counted.status());
    }

    static SharedCell suppressed(YearMonth month) {
        return new SharedCell(month, Kind.SUPPRESSED, null, "");
    }

    /** As it was rounded when it was shared, whatever scale it was kept in. */
    SharedCell in(PublishedSeries series) {
        return amount == null
                ? this
                : new SharedCell(month, kind, amount.setScale(series.decimals(), RoundingMode.HALF_UP), status);
    }

    SharedCell withdrawn() {
        return new SharedCell(month, Kind.NOT_SIGNED, null, "");
    }

    /** "386.9 provisional", "[c]". */
    public String words(PublishedSeries series) {
        return amount == null ? kind.words() : series.show(amount) + (status.isEmpty() ? "" : " " + status);
    }

    /** Why there is a number, or none. */
    public enum Kind {
        SHOWN(""),
        SUPPRESSED("[c]"),
        /** Its signature was taken back or given again since it was shared. */
        NOT_SIGNED("being signed again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

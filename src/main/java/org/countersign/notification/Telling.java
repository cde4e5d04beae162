package org.countersign.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How somebody is told by e-mail; in the page they are told of everything.
 *
 * @param hour of the day, in London, at which the digest goes
 */
public record Telling(Way way, int hour) {

    public static final Telling USUAL = new Telling(Way.AT_ONCE, 8);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LAST_HOUR = 23;

    public Telling {
        if (hour < 0 || hour > LAST_HOUR) {
            throw new IllegalArgumentException("Hours run from 0 to 23.");
        }
    }

    boolean mails(Occurrence kind) {
        return way != Way.REQUIRED || kind.required();
    }

    /** When an e-mail about something of this moment goes. */
    Instant due(Instant now, Duration gathering) {
        return way == Way.DIGEST ? nextDigest(now) : now.plus(gathering);
    }

    /** The next time that a clock in London shows the hour. In a night that skips it, the moment after. */
    private Instant nextDigest(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        Instant todays = at(today);
        return todays.isAfter(now) ? todays : at(today.plusDays(1));
    }

    private Instant at(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.of(hour, 0), LONDON).toInstant();
    }

    /** The choices. */
    public enum Way {
        AT_ONCE("At once"),
        DIGEST("One e-mail a day"),
        REQUIRED("Only what is required");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

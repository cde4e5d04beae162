package org.countersign.benchmarking;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;

/**
 * A release as whoever brings it in describes it.
 *
 * @param published "2025-10-30", or "2025-10" where the day is not known
 * @param next likewise, when the publisher is expected to follow it up
 */
public record NewRelease(String publisher, String title, String source, String published, String next) {

    private static final int LONGEST = 80;

    /** What is missing or cannot be read; empty if nothing is. */
    public Optional<String> fault() {
        if (publisher.isBlank() || title.isBlank() || source.isBlank()) {
            return Optional.of("Say who published it, what it is called and where it is.");
        }
        return isDate(published) && isDate(next)
                ? Optional.empty()
                : Optional.of("Write the dates as 2025-10-30, or as 2025-10 where the day is not known.");
    }

    Release release() {
        return new Release(
                0,
                code(),
                publisher.strip(),
                title.strip(),
                source.strip(),
                new PublishedOn(published),
                new PublishedOn(next));
    }

    /** The same title, the same release. */
    private String code() {
        String words = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static boolean isDate(String text) {
        try {
            return !new PublishedOn(text).words().isEmpty();
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }
}

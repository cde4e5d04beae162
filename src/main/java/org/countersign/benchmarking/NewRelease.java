package org.countersign.benchmarking;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A release as whoever brings it in describes it.
 *
 * @param published "2025-10-30", or "2025-10" where the day is not known
 * @param next likewise, when the publisher is expected to follow it up
 */
public record NewRelease(String publisher, String title, String source, String published, String next) {

    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_PUBLISHER = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SOURCE = 500;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    /** What is missing or cannot be read; empty if nothing is. */
    public Optional<String> fault() {
        if (publisher.isBlank() || title.isBlank() || source.isBlank()) {
            return Optional.of("Say who published it, what it is called and where it is.");
        }
        if (publisher.length() > LONGEST_PUBLISHER
                || title.length() > LONGEST_TITLE
                || source.length() > LONGEST_SOURCE) {
            return Optional.of("Publisher, title and address have at most %d, %d and %d characters."
                    .formatted(LONGEST_PUBLISHER, LONGEST_TITLE, LONGEST_SOURCE));
        }
        if (!ADDRESS.matcher(source.strip()).matches()) {
            return Optional.of("Write the address of the release from https:// on.");
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

    /** The same title, the same release; of long ones that begin alike each has an end of its own. */
    private String code() {
        String words = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String end = "-%08x".formatted(words.hashCode());
        return words.length() <= LONGEST_CODE ? words : words.substring(0, LONGEST_CODE - end.length()) + end;
    }

    private static boolean isDate(String text) {
        try {
            return !new PublishedOn(text).words().isEmpty();
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }
}

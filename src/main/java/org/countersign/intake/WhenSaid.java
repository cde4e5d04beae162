package org.countersign.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.calendar.PeriodText;

/** Headings that say when, or which of two columns says it, though not clearly enough to be read alone. */
final class WhenSaid {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}[-\\s/]\\p{L}{3,9}");

    private WhenSaid() {}

    /** Why a heading is not read as the period that it may be, to stand after "because". */
    static Optional<String> unclear(String heading) {
        if (PeriodText.isEither(heading)) {
            return Optional.of("it may be a month or a year");
        }
        return DAY.matcher(heading.strip()).matches()
                ? Optional.of("it is a day without its year: spreadsheet programs make that of a month typed as Apr-20")
                : Optional.empty();
    }

    /** Whether a heading is a period, or would be one if it had one reading only. */
    static boolean in(String heading) {
        return PeriodText.parse(heading).isPresent() || unclear(heading).isPresent();
    }

    static boolean isYear(String heading) {
        return Heading.words(heading).endsWith("year");
    }

    static boolean isDate(String heading) {
        return Heading.words(heading).endsWith("date");
    }
}

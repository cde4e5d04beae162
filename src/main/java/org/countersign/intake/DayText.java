package org.countersign.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days in the spellings of old files, written as people write them; what is no day stays as it is. */
final class DayText {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST = 60;

    private static final List<DateTimeFormatter> SPELLINGS = Stream.of(
                    "uuuu-MM-dd['T'HH:mm[:ss[.SSS]]][ HH:mm[:ss]]",
                    "d/M/uuuu[ H:mm[:ss]]",
                    "d.M.uuuu",
                    "d-M-uuuu",
                    "d/M/uu[ H:mm]",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "d-MMM-uuuu",
                    "d-MMM-uu",
                    "d MMM uu")
            .map(spelling -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(spelling)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private DayText() {}

    /** "3 May 2019" of "03/05/2019"; the beginning of what is no day. */
    static String words(String cell) {
        String text = cell.replace('\u00a0', ' ').strip();
        String day = day(text).map(WORDS::format).orElse(text);
        return day.length() <= LONGEST ? day : day.substring(0, LONGEST - 1) + "…";
    }

    private static Optional<LocalDate> day(String text) {
        String plain = text.replaceAll("(?i)(?<=\\d)(st|nd|rd|th)\\b", "");
        return plain.length() > LONGEST
                ? Optional.empty()
                : SPELLINGS.stream()
                        .flatMap(spelling -> day(plain, spelling).stream())
                        .findFirst();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter spelling) {
        try {
            return Optional.of(LocalDate.parse(text, spelling));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

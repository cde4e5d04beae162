package org.countersign.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countersign.actual.FiguresNavigation;
import org.countersign.commentary.MyWorkNavigation;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told.
 *
 * @param names of those it is about, as they are now
 * @param month null where it is about none
 * @param day null where it is about none
 */
public record Notice(
        NoticeId id,
        Occurrence kind,
        Names names,
        @Nullable YearMonth month,
        @Nullable LocalDate day,
        Instant at,
        boolean read) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** "Early Help Owner returned EH1a, April 2020". */
    public String words() {
        return kind.words()
                .replace("{by}", names.by())
                .replace("{what}", what())
                .replace("{month}", monthWords())
                .replace("{person}", names.person())
                .replace("{day}", day == null ? "" : DAY.format(day));
    }

    /** Of the indicator it is about; empty where it is about none. */
    public String reference() {
        return names.reference();
    }

    /** Where one click leads, below the authority. */
    public String path() {
        if (kind == Occurrence.COVER_ARRANGED || kind == Occurrence.COVER_BEGINS) {
            return "cover";
        }
        if (month == null || reference().isEmpty()) {
            return MyWorkNavigation.PAGE;
        }
        return kind.forTeam()
                ? FiguresNavigation.of(month, reference()).path()
                : new MyWorkNavigation(reference(), month).path();
    }

    private String what() {
        return reference().isEmpty() ? "your commentary of " + monthWords() : reference() + ", " + monthWords();
    }

    private String monthWords() {
        return month == null ? "" : MONTH.format(month);
    }

    /**
     * Who and what it is about.
     *
     * @param by whoever did it
     * @param reference and title of the indicator; empty where it is about none
     * @param person somebody else it is about; empty where there is nobody
     */
    public record Names(String by, String reference, String title, String person) {}
}

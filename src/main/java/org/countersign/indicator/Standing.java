package org.countersign.indicator;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands in its authority's catalogue.
 *
 * @param theme null: without theme
 * @param since the first month it is measured; null: from the beginning
 * @param until the last month it is measured; null: it goes on
 * @param part null: it is no part of another
 */
public record Standing(
        @Nullable ThemeId theme,
        EnteredBy enteredBy,
        @Nullable YearMonth since,
        @Nullable YearMonth until,
        @Nullable Part part) {

    /** As an import first adds it. */
    public static final Standing NEW = new Standing(null, EnteredBy.PERFORMANCE_TEAM, null, null, null);

    /** The end of what is measured no more because the import that brought it was undone. */
    public static final YearMonth NEVER = YearMonth.of(1990, 1);

    public Standing {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException(
                    "An indicator cannot end in %s and begin in %s.".formatted(until, since));
        }
    }

    /** Whether it is measured in the month; outside, it is not listed and no text is asked. */
    public boolean covers(YearMonth month) {
        return (since == null || !month.isBefore(since)) && (until == null || !month.isAfter(until));
    }

    /** As after the import that brought it was undone: its reference stays known, it is listed nowhere. */
    Standing withdrawn() {
        return new Standing(null, enteredBy, null, NEVER, part);
    }

    public boolean isWithdrawn() {
        return NEVER.equals(until);
    }

    public Standing in(@Nullable ThemeId newTheme) {
        return new Standing(newTheme, enteredBy, since, until, part);
    }

    public Standing enteredBy(EnteredBy newEnteredBy) {
        return new Standing(theme, newEnteredBy, since, until, part);
    }

    public Standing since(@Nullable YearMonth newSince) {
        return new Standing(theme, enteredBy, newSince, until, part);
    }

    public Standing until(@Nullable YearMonth newUntil) {
        return new Standing(theme, enteredBy, since, newUntil, part);
    }

    public Standing partOf(IndicatorId whole, PartKind kind) {
        return new Standing(theme, enteredBy, since, until, new Part(whole, kind));
    }
}

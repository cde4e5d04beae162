package org.countersign.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * When a month is likely to be finished. In each of the last six months the working days are counted from the day on which
 * reporters were due to the day by which 95 of 100 signatures were there; the median of these, counted from this month's
 * day, is the forecast. Under three past months there is none.
 *
 * @param finish null where not enough is known
 * @param months how many past months it comes from
 */
public record Forecast(@Nullable LocalDate finish, int days, int months) {

    /** Under so many past months nothing is forecast. */
    public static final int FEWEST = 3;

    /** So many past months count. */
    public static final int MOST = 6;

    /** @param paces of past months, in working days after reporters were due */
    static Forecast of(List<Integer> paces, LocalDate reporters) {
        if (paces.size() < FEWEST) {
            return new Forecast(null, 0, paces.size());
        }
        int days =
                paces.stream().sorted().skip((paces.size() - 1) / 2).findFirst().orElseThrow();
        return new Forecast(days == 0 ? reporters : WorkingDays.plus(reporters, days), days, paces.size());
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(finish);
    }

    /** Working days from one day to another; negative where the other is earlier. */
    static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count());
    }
}

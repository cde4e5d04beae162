package org.countersign.benchmarking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;

/**
 * Which authorities there were in a publisher's year. They are created and abolished, and publishers go on printing figures
 * under codes that have ended, or give new authorities figures of years before.
 *
 * @param places by DfE code
 * @param before whom an authority took over from
 * @param after who took over from it
 */
record Lifetimes(
        Function<String, Optional<LocalAuthority>> places,
        Function<LocalAuthority, List<LocalAuthority>> before,
        Function<LocalAuthority, List<LocalAuthority>> after) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Lifetimes of(Authorities authorities) {
        return new Lifetimes(
                authorities::byDfeCode,
                authority -> authorities.predecessorsOf(authority.id()),
                authority -> authorities.successorsOf(authority.id()));
    }

    /** Whether there was such an authority on any day of the year; of what is no authority's code nothing is known. */
    boolean existed(String area, Covers covers, int year) {
        return places.apply(area)
                .map(found -> found.existedBetween(covers.begin(year), covers.end(year)))
                .orElse(true);
    }

    /** "abolished on 31 March 2019, now Dorset", "created on 1 April 2019"; empty for what was always there. */
    String words(String area) {
        return places.apply(area).map(this::words).orElse("");
    }

    /** Whom an authority took over from, in words, with the day: "Cumbria on 1 April 2023". */
    Optional<String> succession(LocalAuthority authority) {
        LocalDate from = authority.from();
        List<LocalAuthority> former = before.apply(authority);
        return from == null || former.isEmpty()
                ? Optional.empty()
                : Optional.of(names(former) + " on " + DAY.format(from));
    }

    private String words(LocalAuthority authority) {
        LocalDate to = authority.to();
        LocalDate from = authority.from();
        if (to != null) {
            List<LocalAuthority> now = after.apply(authority);
            return "abolished on " + DAY.format(to) + (now.isEmpty() ? "" : ", now " + names(now));
        }
        return from == null ? "" : "created on " + DAY.format(from);
    }

    static String names(List<LocalAuthority> some) {
        return some.stream().map(LocalAuthority::name).sorted().collect(Collectors.joining(" and "));
    }
}

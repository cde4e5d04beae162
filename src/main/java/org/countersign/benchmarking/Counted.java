package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A signed figure in comparable form, with how many children or cases it is made of.
 *
 * @param cases counted, or the numerator
 * @param all the denominator of a percentage; empty for a count or rate
 * @param exact false where nobody knows the numbers, only that there are at least so many
 */
record Counted(BigDecimal amount, long cases, Optional<Long> all, String status, boolean exact) {

    static Counted exactly(BigDecimal amount, long cases, Optional<Long> all, String status) {
        return new Counted(amount, cases, all, status, true);
    }

    /** At least so many counted, and of the others at least so many left. */
    static Counted atLeast(BigDecimal amount, long cases, long left, String status) {
        return new Counted(amount, cases, Optional.of(cases + left), status, false);
    }

    /** Those counted, and of a percentage those left: neither may be few. */
    List<Long> groups() {
        return Stream.concat(Stream.of(cases), all.map(number -> number - cases).stream())
                .toList();
    }
}

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
 */
record Counted(BigDecimal amount, long cases, Optional<Long> all, String status) {

    /** Those counted, and of a percentage those left: neither may be few. */
    List<Long> groups() {
        return Stream.concat(Stream.of(cases), all.map(number -> number - cases).stream())
                .toList();
    }
}

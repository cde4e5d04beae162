package org.countersign.benchmarking;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;

/**
 * How far somebody who knows some sums of months can narrow down the sum of others. No month's count is under 0, and each
 * known sum binds the running total at its two ends: a system of differences, whose tightest bounds are shortest paths.
 */
final class SumBounds {

    private static final long ANY = Long.MAX_VALUE / 4;

    private final YearMonth start;
    private final long[][] most;

    private SumBounds(YearMonth start, int months) {
        this.start = start;
        most = new long[months + 1][months + 1];
        for (int from = 0; from <= months; from++) {
            Arrays.fill(most[from], 0, from + 1, 0);
            Arrays.fill(most[from], from + 1, months + 1, ANY);
        }
    }

    /** @param range all months that are asked about or known of */
    static SumBounds of(Stretch range, Collection<Sum> known) {
        var bounds = new SumBounds(range.before(), range.months());
        known.forEach(bounds::know);
        bounds.tighten();
        return bounds;
    }

    long least(Stretch over) {
        return -most[end(over)][begin(over)];
    }

    long most(Stretch over) {
        return most[begin(over)][end(over)];
    }

    /** How many values the sum can have beside its least. */
    long room(Stretch over) {
        return most(over) - least(over);
    }

    private void know(Sum sum) {
        int from = begin(sum.over());
        int to = end(sum.over());
        most[from][to] = Math.min(most[from][to], sum.count());
        most[to][from] = Math.min(most[to][from], -sum.count());
    }

    private void tighten() {
        for (int via = 0; via < most.length; via++) {
            for (long[] row : most) {
                tighten(row, via);
            }
        }
    }

    private void tighten(long[] row, int via) {
        if (row[via] < ANY) {
            for (int to = 0; to < row.length; to++) {
                if (most[via][to] < ANY) {
                    row[to] = Math.min(row[to], row[via] + most[via][to]);
                }
            }
        }
    }

    private int begin(Stretch over) {
        return index(over.before());
    }

    private int end(Stretch over) {
        return index(over.last());
    }

    private int index(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(start, month);
    }
}

package org.countersign.benchmarking;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which figures of a series of counts have to stay hidden so that no small count can be learned, not by subtraction either.
 * Counts under the minimum are hidden, 0 too. Then whoever reads knows all that is shown to the last child, and the totals
 * of published years: as long as that narrows a small count down to fewer values than the minimum, or a hidden figure to
 * one, the oldest figure that overlaps with it is hidden too. Which one is a matter of its place only, never of its size,
 * so that the choice tells nothing.
 *
 * @param step months of a period
 * @param groups each of the numbers of people behind the figures, such as those counted and those left
 * @param known sums that are known whatever is hidden: shown before, or published
 */
record Disclosure(int minimum, int step, List<List<Sum>> groups, Set<Sum> known) {

    /** The last months of the figures to hide. */
    Set<YearMonth> hidden() {
        Set<YearMonth> hidden = new TreeSet<>();
        groups.stream()
                .flatMap(List::stream)
                .filter(this::small)
                .forEach(sum -> hidden.add(sum.over().last()));
        Optional<YearMonth> next = next(hidden);
        while (next.isPresent()) {
            hidden.add(next.get());
            next = next(hidden);
        }
        return hidden;
    }

    private Optional<YearMonth> next(Set<YearMonth> hidden) {
        return groups.stream().flatMap(sums -> telling(sums, hidden).stream()).findFirst();
    }

    /** A figure that tells too much about others. */
    private Optional<YearMonth> telling(List<Sum> sums, Set<YearMonth> hidden) {
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        List<Sum> shown = sums.stream().filter(sum -> !isHidden(sum, hidden)).toList();
        Stretch range = range(sums);
        SumBounds bounds = SumBounds.of(
                range,
                Stream.concat(shown.stream(), known.stream().filter(sums::contains))
                        .toList());
        return Stream.concat(
                        periods(range).filter(period -> narrowed(bounds, period)),
                        sums.stream()
                                .filter(sum -> isHidden(sum, hidden) && betrayed(bounds, sum))
                                .map(Sum::over))
                .flatMap(over -> shown.stream()
                        .filter(sum -> !known.contains(sum) && sum.over().overlaps(over)))
                .map(sum -> sum.over().last())
                .findFirst();
    }

    private Stream<Stretch> periods(Stretch range) {
        return Stream.iterate(range.last(), last -> last.isAfter(range.before()), last -> last.minusMonths(step))
                .map(last -> new Stretch(last, step));
    }

    private boolean narrowed(SumBounds bounds, Stretch period) {
        return bounds.least(period) < minimum && bounds.room(period) < minimum - 1;
    }

    private boolean betrayed(SumBounds bounds, Sum sum) {
        return bounds.room(sum.over()) < (small(sum) ? minimum - 1 : 1);
    }

    private boolean small(Sum sum) {
        return sum.count() < minimum;
    }

    private static boolean isHidden(Sum sum, Set<YearMonth> hidden) {
        return hidden.contains(sum.over().last());
    }

    private static Stretch range(List<Sum> sums) {
        YearMonth last = sums.stream()
                .map(sum -> sum.over().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        YearMonth before = sums.stream()
                .map(sum -> sum.over().before())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Stretch(last, (int) ChronoUnit.MONTHS.between(before, last));
    }

    /** Of some sums those that a publisher gives away with the total of a year. */
    static Set<Sum> published(List<Sum> sums, Covers covers, int minimum) {
        return sums.stream()
                .filter(sum -> sum.over().months() > 1 && sum.count() >= minimum)
                .filter(sum -> sum.over().last().getMonth()
                        == covers.end(sum.over().last().getYear()).getMonth())
                .collect(toUnmodifiableSet());
    }
}

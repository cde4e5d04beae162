package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of two months each, so that everything that could stand behind them can be tried. */
class DisclosureTests {

    private static final YearMonth FIRST = YearMonth.of(2030, 1);
    private static final int MINIMUM = 3;
    private static final int HIGHEST = 11;
    private static final int PERIODS = 5;

    @ParameterizedTest
    @CsvSource({"0, true", "4, true", "5, false", "27, false"})
    void fewerThanTheMinimumAreHiddenAndNoneToo(long count, boolean hidden) {
        Sum sum = new Sum(new Stretch(FIRST, 1), count);

        assertThat(new Disclosure(5, 1, List.of(List.of(sum)), Set.of())
                        .hidden()
                        .contains(FIRST))
                .isEqualTo(hidden);
    }

    /** 5, 10, 5 in sums of two months leave only 0 for the first and the last, and 5 for those between. */
    @Test
    void aFigureIsHiddenThatWouldPinASmallOneDown() {
        List<Sum> sums = sums(new long[] {0, 5, 5, 0});

        assertThat(new Disclosure(5, 1, List.of(sums), Set.of()).hidden()).isNotEmpty();
    }

    @Test
    void whatIsLeftOfAPercentageIsHiddenToo() {
        Stretch month = new Stretch(FIRST, 1);

        assertThat(new Disclosure(5, 1, List.of(List.of(new Sum(month, 98)), List.of(new Sum(month, 2))), Set.of())
                        .hidden())
                .containsExactly(FIRST);
    }

    @Test
    void theTotalOfAPublishedYearIsKnownToEverybody() {
        Sum year = new Sum(new Stretch(YearMonth.of(2031, 3), 12), 60);
        Sum other = new Sum(new Stretch(YearMonth.of(2031, 4), 12), 60);

        assertThat(Disclosure.published(List.of(year, other), Covers.YEAR_TO_31_MARCH, 5))
                .containsExactly(year);
    }

    /**
     * Whatever the counts, whoever tries all of them against what is shown and known finds several values for each hidden
     * figure and each small month.
     */
    @Test
    void noHiddenFigureCanBeFoundOutFromWhatIsShown() {
        Random random = new Random(20_261_128);
        for (int trial = 0; trial < 300; trial++) {
            long[] counts = random.ints(PERIODS, 0, trial % 2 == 0 ? 4 : 7)
                    .asLongStream()
                    .toArray();
            List<Sum> sums = sums(counts);
            Set<YearMonth> hidden = new Disclosure(MINIMUM, 1, List.of(sums), Set.of()).hidden();
            List<Sum> shown = sums.stream()
                    .filter(sum -> !hidden.contains(sum.over().last()))
                    .toList();
            assertThat(shown).allMatch(sum -> sum.count() >= MINIMUM);
            assertNothingFound(counts, sums, shown);
        }
    }

    /** What was shown once is known for ever: what is added later may not give away what was hidden then. */
    @Test
    void whatWasShownBeforeIsReckonedWith() {
        Random random = new Random(5);
        for (int trial = 0; trial < 150; trial++) {
            long[] counts = random.ints(PERIODS, 0, 6).asLongStream().toArray();
            List<Sum> sums = sums(counts);
            List<Sum> first = sums.subList(0, 2);
            Set<Sum> before = shown(first, Set.of());
            Set<Sum> all = new HashSet<>(before);
            all.addAll(shown(sums, before));
            assertNothingFound(counts, sums, List.copyOf(all));
        }
    }

    private static Set<Sum> shown(List<Sum> sums, Set<Sum> known) {
        Set<YearMonth> hidden = new Disclosure(MINIMUM, 1, List.of(sums), known).hidden();
        return new HashSet<>(
                sums.stream().filter(sum -> !hidden.contains(sum.over().last())).toList());
    }

    private static void assertNothingFound(long[] counts, List<Sum> sums, List<Sum> shown) {
        Map<Stretch, Set<Long>> found =
                new TreeMap<>(Comparator.comparing(Stretch::last).thenComparing(Stretch::months));
        List<Stretch> asked = Stream.concat(
                        IntStream.range(0, PERIODS).mapToObj(at -> new Stretch(FIRST.plusMonths(at), 1)),
                        sums.stream().map(Sum::over))
                .toList();
        everything(shown)
                .forEach(possible -> asked.forEach(over ->
                        found.computeIfAbsent(over, any -> new HashSet<>()).add(sum(possible, over))));
        for (Stretch over : asked) {
            long least =
                    found.get(over).stream().mapToLong(Long::longValue).min().orElseThrow();
            if (over.months() == 1) {
                assertThat(least >= MINIMUM || found.get(over).size() >= MINIMUM)
                        .as("%s of %s, shown %s", over, Arrays.toString(counts), shown)
                        .isTrue();
            } else if (shown.stream().noneMatch(sum -> sum.over().equals(over))) {
                assertThat(found.get(over))
                        .as("%s of %s, shown %s", over, Arrays.toString(counts), shown)
                        .hasSizeGreaterThanOrEqualTo(sum(counts, over) < MINIMUM ? MINIMUM : 2);
            }
        }
    }

    /** All counts of months that fit what is shown. */
    private static List<long[]> everything(List<Sum> shown) {
        List<long[]> fitting = new ArrayList<>();
        extend(new long[PERIODS], 0, shown, fitting);
        return fitting;
    }

    private static void extend(long[] counts, int at, List<Sum> shown, List<long[]> fitting) {
        if (at == PERIODS) {
            fitting.add(counts.clone());
            return;
        }
        for (long count = 0; count <= HIGHEST; count++) {
            counts[at] = count;
            YearMonth last = FIRST.plusMonths(at);
            if (shown.stream()
                    .filter(sum -> sum.over().last().equals(last))
                    .allMatch(sum -> sum(counts, sum.over()) == sum.count())) {
                extend(counts, at + 1, shown, fitting);
            }
        }
    }

    private static List<Sum> sums(long[] counts) {
        return IntStream.range(1, counts.length)
                .mapToObj(at -> new Stretch(FIRST.plusMonths(at), 2))
                .map(over -> new Sum(over, sum(counts, over)))
                .toList();
    }

    private static long sum(long[] counts, Stretch over) {
        int end = (int) ChronoUnit.MONTHS.between(FIRST, over.last());
        return LongStream.range(end - over.months() + 1L, end + 1L)
                .map(at -> counts[(int) at])
                .sum();
    }
}

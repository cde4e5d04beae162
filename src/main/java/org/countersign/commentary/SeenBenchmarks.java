package org.countersign.commentary;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.benchmarking.Benchmark;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.PublishedBenchmark;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Display;
import org.countersign.calendar.Age;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Measure;

/**
 * Others' figures as they stood beside a text.
 *
 * @param figures those with a number, each in words, with its own period and age: "England 6.8% (2017-18, 2 years old)"
 * @param releases from which publication each comes: "England: as the sheet states it, brought up to date Mar 2019"
 * @param neighbours by which list the neighbours were chosen; empty where none stand there
 */
record SeenBenchmarks(List<String> figures, List<String> releases, String neighbours) {

    static SeenBenchmarks of(List<StatedBenchmark> stated, Measure measure, YearMonth month) {
        List<StatedBenchmark> numbers = stated.stream()
                .filter(benchmark -> benchmark.value().number().isPresent())
                .toList();
        return new SeenBenchmarks(
                numbers.stream()
                        .map(benchmark -> figure(benchmark, measure, month))
                        .toList(),
                numbers.stream().map(SeenBenchmarks::release).toList(),
                numbers.stream().anyMatch(benchmark -> benchmark.comparator() == Comparator.NEIGHBOURS)
                        ? "as the sheet states them; the sheet does not name its list"
                        : "");
    }

    /** What is published of the measure that an indicator is linked to, and where the authority stands in it. */
    static SeenBenchmarks of(PublishedBenchmark published, Measure measure, YearMonth month) {
        List<Benchmark> all = published.all(measure);
        return new SeenBenchmarks(
                Stream.concat(
                                all.stream()
                                        .map(each -> each.comparator().words() + " " + each.shown() + " ("
                                                + each.periodAndAge(month) + ")"),
                                published.own(measure).map(own -> "Published for us " + own).stream())
                        .toList(),
                all.stream()
                        .map(each -> each.comparator().words() + ": " + each.source())
                        .toList(),
                published.neighbourList());
    }

    private static String figure(StatedBenchmark benchmark, Measure measure, YearMonth month) {
        String figure = Display.value(benchmark.value(), measure.unit(), measure.decimals());
        String age = age(benchmark.period(), month);
        String period = benchmark.period() + (age.isEmpty() ? "" : ", " + age);
        return benchmark.comparator().words() + " " + figure + (period.isEmpty() ? "" : " (" + period + ")");
    }

    private static String release(StatedBenchmark benchmark) {
        String updated = benchmark.updated().isEmpty() ? "" : ", brought up to date " + benchmark.updated();
        return benchmark.comparator().words() + ": as the sheet states it" + updated;
    }

    private static String age(String period, YearMonth month) {
        return FinancialYear.parse(period)
                .map(year -> Age.words(ChronoUnit.MONTHS.between(year.months().getLast(), month)))
                .orElse("");
    }
}

package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Sight;
import org.countersign.benchmarking.PublishedBenchmarks;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.Seen;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.scorecard.MonthTable.Figures;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the figures of a month and works out their cells; or takes what was worked out for an earlier reader of the same
 * figures. That these have not changed, the log of changes says; definitions and what stands beside the figures are read
 * each time and compared.
 */
@Component
class FigureReading {

    private static final int MONTHS_READ = 25;

    private final MonthTable months;
    private final BesideTable besides;
    private final PublishedBenchmarks published;
    private final KeptCells kept;
    private final Access access;

    FigureReading(
            MonthTable months, BesideTable besides, PublishedBenchmarks published, KeptCells kept, Access access) {
        this.months = months;
        this.besides = besides;
        this.published = published;
        this.kept = kept;
        this.access = access;
    }

    /**
     * The cells of a month as it is now, by indicator.
     *
     * @param shown the months that have columns, the page's own last
     * @param version of the figures, read in the same transaction
     */
    WorkedOut now(AuthorityId authority, List<YearMonth> shown, List<Definition> all, long version) {
        Surroundings beside = beside(authority, shown.getLast(), all);
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(shown, all, beside);
        }
        var wanted = new KeptCells.Wanted(authority, shown.getLast(), shown.size(), version);
        Sight sight = Sight.of(access);
        return kept.find(wanted, sight)
                .filter(held -> held.fits(all, beside))
                .orElseGet(() -> kept.keep(wanted, sight, read(shown, all, beside)));
    }

    /** What is not signed is as it is now, and marked so. */
    WorkedOut asSigned(AuthorityId authority, List<YearMonth> shown, List<Definition> all) {
        YearMonth month = shown.getLast();
        WorkedOut now = read(shown, all, beside(authority, month, all));
        Map<IndicatorId, Figures> signed = months.asSigned(from(month, all), month);
        Map<IndicatorId, FigureCells> cells = new HashMap<>();
        all.forEach(each -> cells.put(each.id(), asSigned(each, now, signed)));
        return new WorkedOut(now.columns(), cells, now.surroundings(), now.allReleased());
    }

    private Surroundings beside(AuthorityId authority, YearMonth month, List<Definition> all) {
        Surroundings beside = besides.of(month);
        Map<IndicatorId, Measure> measures =
                all.stream().collect(Collectors.toMap(Definition::id, Definition::measure));
        published
                .of(authority, month, all.stream().flatMap(Definition::links).toList())
                .forEach((id, figures) -> beside.filling(id).published(figures.all(measures.get(id))));
        return beside;
    }

    private static FigureCells asSigned(Definition definition, WorkedOut now, Map<IndicatorId, Figures> signed) {
        FigureCells current = now.of(definition);
        Optional<Seen> seen = definition.seen();
        if (seen.isEmpty()) {
            return current.notSigned();
        }
        Beside alone = now.surroundings().of(definition.id()).alone();
        FigureCells then = cells(definition, now.columns(), alone, signed);
        var figures = new SeenCells(seen.get(), definition.measure().judgedBy());
        return then.asSigned(figures, current.now());
    }

    private WorkedOut read(List<YearMonth> shown, List<Definition> all, Surroundings beside) {
        YearMonth month = shown.getLast();
        var columns = new FigureCells.Columns(shown, targetYears(beside.values(), FinancialYear.containing(month)));
        MonthTable.Read figures = months.figures(from(month, all), month);
        Map<IndicatorId, FigureCells> cells = new HashMap<>();
        all.forEach(each -> cells.put(each.id(), cells(each, columns, beside.of(each.id()), figures.each())));
        return new WorkedOut(columns, cells, beside, figures.allReleased());
    }

    private static FigureCells cells(
            Definition definition, FigureCells.Columns columns, Beside around, Map<IndicatorId, Figures> from) {
        Figures held = from.getOrDefault(definition.id(), Figures.none());
        var history = new History(definition.measure(), around.breaks(), held.recorded(), held.revisedSince());
        return FigureCells.of(IndicatorCells.of(definition.id(), history, around, columns.month()), columns);
    }

    /** What is in arrears looks back from an earlier month. */
    private static YearMonth from(YearMonth month, List<Definition> all) {
        int lag = all.stream().mapToInt(each -> each.measure().lag()).max().orElse(0);
        return month.minusMonths(MONTHS_READ - 1L + lag);
    }

    /** The month's own year and the years up to three before it that have a target. */
    private static List<FinancialYear> targetYears(Collection<Beside> all, FinancialYear current) {
        Stream<FinancialYear> set = all.stream()
                .flatMap(beside -> beside.targetsByYear().keySet().stream())
                .filter(year -> year.compareTo(current) <= 0 && year.startYear() >= current.startYear() - 3);
        return Stream.concat(set, Stream.of(current)).distinct().sorted().toList();
    }
}

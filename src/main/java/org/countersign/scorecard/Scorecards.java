package org.countersign.scorecard;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.calendar.FinancialYear;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An authority's scorecard of a month. It takes five statements with rights, however many indicators there are. */
@Service
public class Scorecards {

    private static final int MONTHS_SHOWN = 13;
    private static final int MONTHS_READ = 25;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DefinitionTable definitions;
    private final MonthTable months;
    private final BesideTable besides;
    private final SharedRows shared;
    private final Access access;
    private final Clock clock;

    Scorecards(
            DefinitionTable definitions,
            MonthTable months,
            BesideTable besides,
            SharedRows shared,
            Access access,
            Clock clock) {
        this.definitions = definitions;
        this.months = months;
        this.besides = besides;
        this.shared = shared;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The scorecard as whoever asks may see it: of unsigned commentary often the state alone.
     *
     * @param asked a month; null for the one opened last, or where none was, the latest with figures
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public ScorecardPage page(AuthorityId authority, @Nullable YearMonth asked, ScorecardFilter filter) {
        List<MonthTable.Known> known = months.known();
        YearMonth month = asked == null ? latest(known) : asked;
        Rows maker = maker(authority, month);
        List<ScorecardRow> rows = shared.of(
                authority, definitions.all(month).stream().map(maker::row).toList());
        return new ScorecardPage(
                month,
                periods(known, month),
                maker.months(),
                maker.targetYears(),
                rows.stream().filter(filter::lets).toList(),
                rows.size(),
                names(rows, ScorecardRow::owners),
                names(rows, ScorecardRow::reporters),
                access.may(authority, Right.IMPORT));
    }

    private Rows maker(AuthorityId authority, YearMonth month) {
        Map<IndicatorId, Beside> beside = besides.of(month);
        return new Rows(
                month,
                Stream.iterate(month.minusMonths(MONTHS_SHOWN - 1L), each -> each.plusMonths(1))
                        .limit(MONTHS_SHOWN)
                        .toList(),
                targetYears(beside.values(), FinancialYear.containing(month)),
                months.figures(month.minusMonths(MONTHS_READ - 1L), month),
                beside,
                new CommentaryCells(
                        access.current().person().map(PersonId::new).orElse(null),
                        access.may(authority, Right.COORDINATE)));
    }

    private YearMonth latest(List<MonthTable.Known> known) {
        return newest(known.stream().filter(MonthTable.Known::opened))
                .or(() -> newest(known.stream()))
                .orElseGet(() -> YearMonth.now(clock.withZone(LONDON)).minusMonths(1));
    }

    private static Optional<YearMonth> newest(Stream<MonthTable.Known> known) {
        return known.map(MonthTable.Known::month).max(Comparator.naturalOrder());
    }

    private static List<YearMonth> periods(List<MonthTable.Known> known, YearMonth month) {
        return Stream.concat(known.stream().map(MonthTable.Known::month), Stream.of(month))
                .distinct()
                .sorted()
                .toList();
    }

    /** The month's own year and the years up to three before it that have a target. */
    private static List<FinancialYear> targetYears(Collection<Beside> all, FinancialYear current) {
        Stream<FinancialYear> set = all.stream()
                .flatMap(beside -> beside.targetsByYear().keySet().stream())
                .filter(year -> year.compareTo(current) <= 0 && year.startYear() >= current.startYear() - 3);
        return Stream.concat(set, Stream.of(current)).distinct().sorted().toList();
    }

    private static List<String> names(List<ScorecardRow> rows, Function<ScorecardRow, List<String>> people) {
        return rows.stream()
                .flatMap(row -> people.apply(row).stream())
                .distinct()
                .sorted()
                .toList();
    }
}

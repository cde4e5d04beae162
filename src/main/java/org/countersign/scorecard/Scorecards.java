package org.countersign.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An authority's scorecard of a month. It takes five statements with rights, however many indicators there are, three
 * where its figures were worked out for somebody else already, and one more where any is linked to published figures.
 */
@Service
public class Scorecards {

    private static final Layout A_YEAR = Layout.AT_FIRST.withMonths(MonthSpan.THIRTEEN);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final VisitTable visits;
    private final DefinitionTable definitions;
    private final FigureReading figures;
    private final SharedRows shared;
    private final Access access;
    private final Clock clock;

    Scorecards(
            VisitTable visits,
            DefinitionTable definitions,
            FigureReading figures,
            SharedRows shared,
            Access access,
            Clock clock) {
        this.visits = visits;
        this.definitions = definitions;
        this.figures = figures;
        this.shared = shared;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The scorecard as whoever asks may see it, a year of months wide.
     *
     * @param asked a month; null for the one opened last, or where none was, the latest with figures
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public ScorecardPage page(AuthorityId authority, @Nullable YearMonth asked, ScorecardFilter filter) {
        return page(authority, ScorecardNavigation.of(asked).with(filter).showing(A_YEAR));
    }

    /**
     * The scorecard as whoever asks may see it: of unsigned commentary often the state alone. Where the address chooses
     * no layout it is the one they chose last. As each text of the month was signed: the figures then, and those before as
     * known then; what is not signed as it is now, and marked so. That takes one statement more.
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public ScorecardPage page(AuthorityId authority, ScorecardNavigation asked) {
        PersonId reader = access.current().person().map(PersonId::new).orElse(null);
        Visit visit = visits.of(reader, access.may(authority, Right.COORDINATE));
        YearMonth month = asked.period() == null ? latest(visit) : asked.period();
        Layout layout = layout(asked, visit);
        Defined defined = definitions.all(month);
        List<Definition> all = defined.indicators();
        List<YearMonth> months = lastMonths(month, layout.months().months());
        WorkedOut cells = asked.asSigned()
                ? figures.asSigned(authority, months, all)
                : figures.now(authority, months, all, visit.version());
        var commentaries = new CommentaryCells(month, reader, access.may(authority, Right.COORDINATE));
        Rows maker = new Rows(commentaries, standings(reader, visit, month));
        List<ScorecardRow> rows = shared.of(
                authority,
                all.stream().map(each -> maker.row(each, cells.of(each))).toList());
        return new ScorecardPage(
                month,
                visit.periodsWith(month),
                months,
                cells.columns().targetYears(),
                rows.stream().filter(asked.filter()::lets).toList(),
                rows.size(),
                names(rows, ScorecardRow::owners),
                names(rows, ScorecardRow::reporters),
                access.may(authority, Right.IMPORT),
                access.may(authority, Right.ARRANGE),
                themes(rows),
                layout,
                visit.key(),
                rows.stream().anyMatch(row -> row.standing().mine()),
                caveats(rows),
                visit.views(),
                clock.instant(),
                asked.asSigned(),
                new OverviewRows(commentaries, defined, cells).all());
    }

    private static Layout layout(ScorecardNavigation asked, Visit visit) {
        Layout own = visit.layout() == null ? Layout.AT_FIRST : visit.layout();
        return asked.layout() == null ? own : asked.layout();
    }

    private Standings standings(@Nullable PersonId reader, Visit visit, YearMonth month) {
        return new Standings(reader, visit.isPastDue(month, LocalDate.now(clock.withZone(LONDON))));
    }

    private static List<YearMonth> lastMonths(YearMonth month, int count) {
        return Stream.iterate(month.minusMonths(count - 1L), each -> each.plusMonths(1))
                .limit(count)
                .toList();
    }

    private YearMonth latest(Visit visit) {
        return visit.latest()
                .orElseGet(() -> YearMonth.now(clock.withZone(LONDON)).minusMonths(1));
    }

    private static Map<Caveat, Long> caveats(List<ScorecardRow> rows) {
        return rows.stream()
                .flatMap(row -> row.standing().caveats().stream())
                .collect(Collectors.groupingBy(caveat -> caveat, Collectors.counting()));
    }

    private static List<String> themes(List<ScorecardRow> rows) {
        return rows.stream()
                .map(ScorecardRow::theme)
                .filter(theme -> !theme.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> names(List<ScorecardRow> rows, Function<ScorecardRow, List<String>> people) {
        return rows.stream()
                .flatMap(row -> people.apply(row).stream())
                .distinct()
                .sorted()
                .toList();
    }
}

package org.countersign.scorecard;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Revision;
import org.countersign.benchmarking.LinkedSeries;
import org.countersign.benchmarking.PublishedBenchmark;
import org.countersign.benchmarking.PublishedBenchmarks;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.ImportedTexts;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.MarkedEvents;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one indicator: its definition, all its figures with their revisions, its commentaries. */
@Service
public class IndicatorPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DefinitionTable definitions;
    private final Catalogue catalogue;
    private final Actuals actuals;
    private final StatedBenchmarks benchmarks;
    private final PublishedBenchmarks published;
    private final CommentaryBook book;
    private final ImportedTexts imported;
    private final Cycles cycles;
    private final People people;
    private final MarkedEvents events;
    private final Divisions divisions;
    private final Queries queries;
    private final Clock clock;

    IndicatorPages(
            DefinitionTable definitions,
            Catalogue catalogue,
            Actuals actuals,
            StatedBenchmarks benchmarks,
            PublishedBenchmarks published,
            CommentaryBook book,
            ImportedTexts imported,
            Cycles cycles,
            People people,
            MarkedEvents events,
            Divisions divisions,
            Queries queries,
            Clock clock) {
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.actuals = actuals;
        this.benchmarks = benchmarks;
        this.published = published;
        this.book = book;
        this.imported = imported;
        this.cycles = cycles;
        this.people = people;
        this.events = events;
        this.divisions = divisions;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The indicator with exactly this reference; empty where the authority has none.
     *
     * @param asked a month; null for the one opened last, or where none was, the latest with a figure
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<IndicatorPage> page(AuthorityId authority, String reference, @Nullable YearMonth asked) {
        return page(authority, new IndicatorNavigation(reference, asked));
    }

    /** The same, of a month with a signed text also as it was signed: the figures then, and those before as known then. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<IndicatorPage> page(AuthorityId authority, IndicatorNavigation asked) {
        List<String> all = definitions.references();
        int at = all.indexOf(asked.reference());
        return at < 0
                ? Optional.empty()
                : catalogue
                        .byReference(authority, asked.reference())
                        .map(indicator -> page(
                                authority,
                                indicator,
                                neighbours(all, at),
                                asked,
                                month -> divisions.of(authority, indicator, month)));
    }

    /** The same for a panel beside other rows: it has those, and learns nothing of the indicators before and after, nor of parts. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<IndicatorPage> row(AuthorityId authority, IndicatorNavigation asked) {
        return catalogue
                .byReference(authority, asked.reference())
                .map(indicator -> page(authority, indicator, IndicatorPage.Neighbours.NONE, asked, month -> List.of()));
    }

    private IndicatorPage page(
            AuthorityId authority,
            IndicatorDetails indicator,
            IndicatorPage.Neighbours neighbours,
            IndicatorNavigation asked,
            Function<YearMonth, List<Division>> parts) {
        NavigableMap<YearMonth, RecordedValue> trend = actuals.trend(authority, indicator.id());
        List<CycleDetails> opened = cycles.all(authority);
        YearMonth month = Optional.ofNullable(asked.period()).orElseGet(() -> latest(trend, opened));
        List<StatedBenchmark> compared = benchmarks.of(authority, indicator.id());
        Optional<PublishedBenchmark> linked = published(authority, indicator, month);
        Optional<OpenedCommentary> commentary = book.open(authority, indicator.id(), month);
        Map<PersonId, String> names =
                people.all(authority).stream().collect(Collectors.toMap(Person::id, Person::name));
        List<FigureQuery> doubts = doubts(authority, indicator);
        List<Revision> revisions = actuals.revisions(authority, indicator.id());
        var standpoint = new Standpoint(
                new History(indicator.measure(), indicator.breaks(), trend),
                commentary.map(OpenedCommentary::commentary).flatMap(Commented::signature),
                asked.asSigned());
        var figures = new IndicatorFigures(
                indicator,
                standpoint.history(revisions),
                beside(authority, indicator, month, compared)
                        .published(linked.map(each -> each.all(indicator.measure()))
                                .orElse(List.of()))
                        .doubted(doubts),
                month,
                standpoint.seen());
        return new IndicatorPage(
                indicator,
                named(indicator.owners(), names, indicator.stated().owner()),
                named(indicator.reporters(), names, indicator.stated().reporter()),
                month,
                periods(trend, opened, month),
                figures.headline(),
                figures.trend(),
                figures.lines(),
                figures.revisions(revisions),
                figures.printed(),
                numbers(compared),
                linked.map(each -> PublishedBeside.of(each, indicator, trend.headMap(month, true)))
                        .map(standpoint::published),
                commentary.orElse(null),
                older(book.ofIndicator(authority, indicator.id()), month),
                imported.ofIndicator(authority, indicator.id()),
                neighbours,
                standpoint.of(indicator, month),
                figures.marks(),
                parts.apply(month),
                doubts,
                !standpoint.now().isUnreleased(Reading.shown(indicator.measure(), month)));
    }

    private Optional<PublishedBenchmark> published(AuthorityId authority, IndicatorDetails indicator, YearMonth month) {
        return Optional.ofNullable(published
                .of(authority, month, LinkedSeries.of(indicator).stream().toList())
                .get(indicator.id()));
    }

    private List<FigureQuery> doubts(AuthorityId authority, IndicatorDetails indicator) {
        return queries.open(authority).stream()
                .filter(query -> query.indicator().equals(indicator.id()))
                .toList();
    }

    private static List<StatedBenchmark> numbers(List<StatedBenchmark> compared) {
        return compared.stream()
                .filter(benchmark -> benchmark.value().number().isPresent())
                .sorted(Comparator.comparing(StatedBenchmark::comparator))
                .toList();
    }

    private Beside beside(
            AuthorityId authority, IndicatorDetails indicator, YearMonth month, List<StatedBenchmark> compared) {
        Beside beside = Beside.nothing();
        actuals.stated(authority, month).stream()
                .filter(figure -> figure.indicator().equals(indicator.id()))
                .forEach(figure -> beside.stated().put(figure.kind(), figure));
        compared.forEach(benchmark -> beside.benchmarks().put(benchmark.comparator(), benchmark));
        beside.targetsByYear().putAll(indicator.targets().byYear());
        beside.breaks().addAll(indicator.breaks());
        events.all(authority).stream()
                .filter(event -> event.concerns(indicator.id()))
                .forEach(beside.events()::add);
        return beside;
    }

    private YearMonth latest(NavigableMap<YearMonth, RecordedValue> trend, List<CycleDetails> opened) {
        return opened.stream()
                .findFirst()
                .map(CycleDetails::month)
                .or(() -> Optional.ofNullable(trend.isEmpty() ? null : trend.lastKey()))
                .orElseGet(() -> YearMonth.now(clock.withZone(LONDON)).minusMonths(1));
    }

    private static List<YearMonth> periods(
            NavigableMap<YearMonth, RecordedValue> trend, List<CycleDetails> opened, YearMonth month) {
        var periods = new TreeSet<>(trend.keySet());
        opened.forEach(cycle -> periods.add(cycle.month()));
        periods.add(month);
        return List.copyOf(periods);
    }

    /** Those that say something, or were signed saying nothing. */
    private static List<Commented> older(List<Commented> all, YearMonth month) {
        return all.stream()
                .filter(commented -> !commented.month().equals(month))
                .filter(commented ->
                        !commented.text().isEmpty() || commented.signature().isPresent())
                .toList();
    }

    private static List<String> named(Set<PersonId> held, Map<PersonId, String> names, String stated) {
        List<String> found = held.stream()
                .flatMap(person -> Optional.ofNullable(names.get(person)).stream())
                .sorted()
                .toList();
        return found.isEmpty() && !stated.isBlank() ? List.of(stated) : found;
    }

    private static IndicatorPage.Neighbours neighbours(List<String> all, int at) {
        return new IndicatorPage.Neighbours(at > 0 ? all.get(at - 1) : "", at < all.size() - 1 ? all.get(at + 1) : "");
    }
}

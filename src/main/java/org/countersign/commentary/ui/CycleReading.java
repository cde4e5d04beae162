package org.countersign.commentary.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.FigureKey;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Reading;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.commentary.CycleCalendar;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Reason;
import org.countersign.commentary.RefusalWords;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** Fetches what the cycle page shows, and opens months. */
@Component
class CycleReading {

    private final Cycles cycles;
    private final CycleCalendar calendar;
    private final CommentaryBook book;
    private final Queries queries;
    private final Catalogue catalogue;
    private final People people;
    private final Access access;
    private final RefusalWords words;
    private final Clock clock;

    CycleReading(
            Cycles cycles,
            CycleCalendar calendar,
            CommentaryBook book,
            Queries queries,
            Catalogue catalogue,
            People people,
            Access access,
            RefusalWords words,
            Clock clock) {
        this.cycles = cycles;
        this.calendar = calendar;
        this.book = book;
        this.queries = queries;
        this.catalogue = catalogue;
        this.people = people;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    boolean mayCoordinate(AuthorityId authority) {
        return access.may(authority, Right.COORDINATE);
    }

    /** False while the authority is suspended. */
    boolean mayOpen(AuthorityId authority) {
        return access.may(authority, Right.IMPORT);
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    /** Every month that was ever opened, the newest first. */
    List<CycleDetails> months(AuthorityId authority) {
        return cycles.all(authority);
    }

    CycleStanding standing(AuthorityId authority, CycleDetails cycle) {
        Map<IndicatorId, Commented> commentaries = book.ofMonth(authority, cycle.month()).stream()
                .collect(toMap(Commented::indicator, commentary -> commentary));
        Map<PersonId, String> names = people.all(authority).stream().collect(toMap(Person::id, Person::name));
        Set<FigureKey> queried =
                queries.open(authority).stream().map(FigureQuery::figure).collect(toSet());
        List<CycleStanding.Line> lines = catalogue.all(authority).stream()
                .filter(indicator -> commentaries.containsKey(indicator.id()))
                .map(indicator -> line(
                        indicator,
                        commentaries.get(indicator.id()),
                        names,
                        queried.contains(
                                new FigureKey(indicator.id(), Reading.shown(indicator.measure(), cycle.month())))))
                .toList();
        return new CycleStanding(cycle, lines);
    }

    Deadlines proposed(AuthorityId authority, YearMonth month) {
        return calendar.proposed(authority, month).deadlines();
    }

    /** Locks an open month, unlocks a locked one; says what was wrong, if anything was. */
    Optional<String> turn(AuthorityId authority, CycleDetails cycle, String reason) {
        Optional<Reason> refused = cycle.open()
                ? cycles.lock(authority, cycle.month(), reason)
                : cycles.unlock(authority, cycle.month(), reason);
        return refused.map(words::of);
    }

    void open(AuthorityId authority, YearMonth month, Deadlines deadlines) {
        cycles.open(authority, month, deadlines);
    }

    private static CycleStanding.Line line(
            IndicatorDetails indicator, Commented commentary, Map<PersonId, String> names, boolean queried) {
        return new CycleStanding.Line(
                indicator, commentary, named(indicator.reporters(), names), named(indicator.owners(), names), queried);
    }

    private static String named(Set<PersonId> people, Map<PersonId, String> names) {
        String named = people.stream()
                .flatMap(person -> Optional.ofNullable(names.get(person)).stream())
                .sorted()
                .collect(joining(", "));
        return named.isEmpty() ? "nobody named" : named;
    }
}

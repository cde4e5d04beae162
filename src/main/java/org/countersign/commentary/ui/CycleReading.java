package org.countersign.commentary.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.commentary.CycleCalendar;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.MonthProgress;
import org.countersign.commentary.Opening;
import org.countersign.commentary.OpeningCheck;
import org.countersign.commentary.OpeningFinding;
import org.countersign.commentary.Pending;
import org.countersign.commentary.Reason;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlace;
import org.countersign.commentary.Routes;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** Fetches what the cycle page shows, and opens months. */
@Component
class CycleReading {

    private final Cycles cycles;
    private final CycleCalendar calendar;
    private final OpeningCheck check;
    private final Routes routes;
    private final People people;
    private final Access access;
    private final RefusalWords words;
    private final Clock clock;

    CycleReading(
            Cycles cycles,
            CycleCalendar calendar,
            OpeningCheck check,
            Routes routes,
            People people,
            Access access,
            RefusalWords words,
            Clock clock) {
        this.cycles = cycles;
        this.calendar = calendar;
        this.check = check;
        this.routes = routes;
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

    CycleStanding standing(AuthorityId authority, MonthProgress progress) {
        Map<PersonId, String> names = people.all(authority).stream().collect(toMap(Person::id, Person::name));
        return new CycleStanding(
                progress.cycle(),
                progress.all().stream().map(pending -> line(pending, names)).toList());
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

    void open(AuthorityId authority, YearMonth month, Opening opening) {
        cycles.openChecked(authority, month, opening);
    }

    void throwAway(AuthorityId authority, YearMonth month) {
        cycles.throwAway(authority, month);
    }

    List<OpeningFinding> findings(AuthorityId authority, YearMonth month, Deadlines deadlines) {
        return check.findings(authority, month, deadlines.owners());
    }

    /** Names of the authority's stages after the first. */
    List<String> laterStages(AuthorityId authority) {
        return routes.plan(authority).exactly(new RoutePlace.WholeAuthority()).orElse(Route.PLAIN).stages().stream()
                .skip(1)
                .map(Route.Stage::name)
                .toList();
    }

    private static CycleStanding.Line line(Pending pending, Map<PersonId, String> names) {
        IndicatorDetails indicator = pending.indicator();
        return new CycleStanding.Line(
                indicator,
                pending.commentary(),
                named(indicator.reporters(), names),
                named(indicator.owners(), names),
                pending.standing());
    }

    private static String named(Set<PersonId> people, Map<PersonId, String> names) {
        String named = people.stream()
                .flatMap(person -> Optional.ofNullable(names.get(person)).stream())
                .sorted()
                .collect(joining(", "));
        return named.isEmpty() ? "nobody named" : named;
    }
}

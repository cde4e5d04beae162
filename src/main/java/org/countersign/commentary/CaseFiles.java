package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.commentary.Casting.Company;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** Puts together all that decides on commentaries: of one or of many in the same number of statements. */
@Component
class CaseFiles {

    /** Whoever is no person looks on: nothing is theirs to do. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Commentaries commentaries;
    private final CycleRows cycles;
    private final Catalogue catalogue;
    private final Parties parties;
    private final RouteTable routes;
    private final Casting casting;
    private final People people;
    private final Figures figures;
    private final Access access;
    private final Clock clock;

    CaseFiles(
            Commentaries commentaries,
            CycleRows cycles,
            Catalogue catalogue,
            Parties parties,
            RouteTable routes,
            Casting casting,
            People people,
            Figures figures,
            Access access,
            Clock clock) {
        this.commentaries = commentaries;
        this.cycles = cycles;
        this.catalogue = catalogue;
        this.parties = parties;
        this.routes = routes;
        this.casting = casting;
        this.people = people;
        this.figures = figures;
        this.access = access;
        this.clock = clock;
    }

    List<Case> locked(AuthorityId authority, Collection<CommentaryId> ids) {
        List<Commentary> found = commentaries.locked(
                ids.stream().map(CommentaryId::value).sorted().toList());
        return of(authority, found);
    }

    List<Case> of(AuthorityId authority, List<Commentary> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Parties.Everybody everybody =
                parties.of(found.stream().map(Commentary::id).toList(), today());
        Company company = new Company(
                people.all(authority).stream().collect(Collectors.toMap(Person::id, Function.identity())),
                everybody.covers());
        Map<Integer, Route> numbered =
                routes.numbered(found.stream().map(Commentary::route).toList());
        Map<IndicatorId, IndicatorDetails> indicators = indicators(authority, found);
        Who who = who(authority);
        var seen = new Once<>(() -> figures.now(authority, asked(found, indicators)));
        return found.stream()
                .map(commentary -> one(
                        authority,
                        commentary,
                        indicators.get(commentary.indicator()),
                        new Materials(
                                company,
                                everybody.of(commentary.id()),
                                numbered.get(commentary.route()),
                                who,
                                found.size() > 1,
                                seen)))
                .toList();
    }

    private Case one(AuthorityId authority, Commentary commentary, IndicatorDetails indicator, Materials with) {
        var cast = casting.of(indicator, with.route(), with.company(), with.parties(), commentary.stageSince());
        var seen = new SeenOnce(() -> with.figures().get().get(commentary.id()));
        var situation = new Situation(
                commentary.progress(with.parties()),
                with.route(),
                cast,
                locked(authority, commentary),
                commentary.required(),
                with.many() ? commentary::figuresMoved : () -> seen.movedSince(commentary, indicator));
        return new Case(
                commentary,
                indicator,
                with.who(),
                situation,
                with.company(),
                () -> permitted(authority, situation, with),
                seen,
                cycle(authority, commentary).filter(CycleDetails::trial).isPresent());
    }

    /** Only those without any right to write are asked about: for all others there is no suspension. */
    private Permitted permitted(AuthorityId authority, Situation situation, Materials with) {
        boolean writes = access.may(authority, Right.WRITE) || access.may(authority, Right.COUNTERSIGN);
        return !writes && access.suspension(authority).isPresent()
                ? Permitted.none(Reason.of("suspended"))
                : Permitted.of(situation, with.who(), with.company()::name);
    }

    /** Why nothing can be done in its month; empty where it can. */
    private String locked(AuthorityId authority, Commentary commentary) {
        boolean reopened =
                commentary.reopenedUntil().filter(day -> !day.isBefore(today())).isPresent();
        return reopened
                ? ""
                : cycle(authority, commentary)
                        .filter(cycle -> !cycle.open())
                        .map(CycleDetails::lockReason)
                        .orElse("");
    }

    private Optional<CycleDetails> cycle(AuthorityId authority, Commentary commentary) {
        return cycles.findById(
                        new Cycle.Key(authority.value(), commentary.month().atDay(1)))
                .map(Cycle::details);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private Who who(AuthorityId authority) {
        Actor actor = access.current();
        return actor.person()
                .map(PersonId::new)
                .map(person -> new Who(person, actor.name(), access.may(authority, Right.COORDINATE)))
                .orElseGet(() -> new Who(NOBODY, actor.name(), false));
    }

    private Map<IndicatorId, IndicatorDetails> indicators(AuthorityId authority, List<Commentary> found) {
        Set<IndicatorId> wanted = found.stream().map(Commentary::indicator).collect(Collectors.toSet());
        var details = wanted.size() == 1
                ? catalogue.byId(authority, wanted.iterator().next()).stream()
                : catalogue.subjects(authority).stream();
        return details.collect(Collectors.toMap(IndicatorDetails::id, Function.identity()));
    }

    private static Map<CommentaryId, Figures.Asked> asked(
            List<Commentary> found, Map<IndicatorId, IndicatorDetails> indicators) {
        return found.stream()
                .collect(Collectors.toMap(
                        Commentary::id,
                        commentary -> new Figures.Asked(indicators.get(commentary.indicator()), commentary.month())));
    }

    /**
     * @param many of many, whether figures moved is as it was noticed; only of one it is looked up
     * @param figures of all commentaries together, read when the first is asked for
     */
    private record Materials(
            Company company,
            Parties.Loaded parties,
            Route route,
            Who who,
            boolean many,
            Once<Map<CommentaryId, Seen>> figures) {}
}

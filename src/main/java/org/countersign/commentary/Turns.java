package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.commentary.Casting.Company;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Whose turn it is with each of many commentaries, whoever asks; in the same number of statements for one and many. */
@Component
class Turns {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Catalogue catalogue;
    private final People people;
    private final Parties parties;
    private final RouteTable routes;
    private final Casting casting;
    private final Clock clock;

    Turns(Catalogue catalogue, People people, Parties parties, RouteTable routes, Casting casting, Clock clock) {
        this.catalogue = catalogue;
        this.people = people;
        this.parties = parties;
        this.routes = routes;
        this.casting = casting;
        this.clock = clock;
    }

    List<Turn> of(AuthorityId authority, List<Commentary> found) {
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
        Map<IndicatorId, IndicatorDetails> indicators = catalogue.subjects(authority).stream()
                .collect(Collectors.toMap(IndicatorDetails::id, Function.identity()));
        return found.stream()
                .flatMap(commentary -> Optional.ofNullable(indicators.get(commentary.indicator())).stream()
                        .map(indicator -> turn(
                                commentary,
                                indicator,
                                numbered.get(commentary.route()),
                                company,
                                everybody.of(commentary.id()))))
                .toList();
    }

    private Turn turn(
            Commentary commentary, IndicatorDetails indicator, Route route, Company company, Parties.Loaded loaded) {
        Cast cast = casting.of(indicator, route, company, loaded, commentary.stageSince());
        return new Turn(
                commentary,
                indicator,
                new Situation(commentary.progress(loaded), route, cast, "", commentary.required(), () -> false));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** A commentary and all who could be concerned. */
    record Turn(Commentary commentary, IndicatorDetails indicator, Situation situation) {

        /** Who has to act now. */
        Set<PersonId> waitsFor() {
            Cast cast = situation.cast();
            return switch (situation.progress().state()) {
                case NOT_STARTED, DRAFT, RETURNED -> cast.called(Route.REPORTERS);
                case SUBMITTED ->
                    situation.notAuthors(cast.called(situation.progress().stage()));
                case WAITING -> situation.confirmers(situation.progress().proposer());
                case SIGNED_OFF, NOT_REQUIRED -> Set.of();
            };
        }

        /** Who wrote it, who reports it and who signs it. */
        Set<PersonId> everybody() {
            Progress progress = situation.progress();
            Stream<PersonId> signers = progress.signed().stream().map(Progress.Signed::by);
            Stream<PersonId> called = Stream.concat(
                    situation.cast().called(Route.REPORTERS).stream(),
                    situation.cast().called(Math.max(progress.stage(), 1)).stream());
            return Stream.of(progress.authors().stream(), signers, called)
                    .flatMap(Function.identity())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}

package org.countersign.commentary.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.AskingAgain;
import org.countersign.commentary.Cover;
import org.countersign.commentary.CoverId;
import org.countersign.commentary.Covers;
import org.countersign.commentary.NewCover;
import org.countersign.commentary.Reason;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlace;
import org.countersign.commentary.RoutePlan;
import org.countersign.commentary.Routes;
import org.countersign.identity.Managers;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** What the pages of routes and cover show and change. Changes answer in words where they were refused. */
@Component
class SignOffReading {

    private final Routes routes;
    private final Covers covers;
    private final Managers managers;
    private final People people;
    private final RefusalWords words;
    private final AskingAgain asking;
    private final Access access;
    private final Clock clock;

    SignOffReading(
            Routes routes,
            Covers covers,
            Managers managers,
            People people,
            RefusalWords words,
            AskingAgain asking,
            Access access,
            Clock clock) {
        this.routes = routes;
        this.covers = covers;
        this.managers = managers;
        this.people = people;
        this.words = words;
        this.asking = asking;
        this.access = access;
        this.clock = clock;
    }

    boolean mayRoute(AuthorityId authority) {
        return access.may(authority, Right.ADMINISTER);
    }

    boolean asksAgain(AuthorityId authority) {
        return asking.asks(authority);
    }

    void askAgain(AuthorityId authority, boolean again) {
        asking.ask(authority, again);
    }

    boolean mayArrange(AuthorityId authority) {
        return access.may(authority, Right.ARRANGE);
    }

    boolean mayArrangeForAll(AuthorityId authority) {
        return access.may(authority, Right.COORDINATE);
    }

    Optional<Person> me(AuthorityId authority) {
        return access.current()
                .person()
                .map(PersonId::new)
                .flatMap(id -> people(authority).stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst());
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    List<Person> people(AuthorityId authority) {
        return people.all(authority);
    }

    RoutePlan routes(AuthorityId authority) {
        return routes.plan(authority);
    }

    Optional<String> set(AuthorityId authority, RoutePlace place, List<Route.Stage> stages) {
        return routes.set(authority, place, stages).map(words::of);
    }

    List<Cover> covers(AuthorityId authority) {
        return covers.all(authority);
    }

    Optional<String> arrange(AuthorityId authority, NewCover cover) {
        Optional<Reason> refused = covers.arrange(authority, cover);
        return refused.map(words::of);
    }

    void end(AuthorityId authority, CoverId cover) {
        covers.end(authority, cover);
    }

    /** False where somebody would manage themselves, be it by way of others. */
    boolean name(AuthorityId authority, Person person, Optional<Person> manager) {
        return managers.name(authority, person.id(), manager.map(Person::id));
    }
}

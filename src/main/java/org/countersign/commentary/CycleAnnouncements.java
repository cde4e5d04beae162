package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened to a month, and whom that concerns. */
@Component
class CycleAnnouncements {

    private final Commentaries commentaries;
    private final Catalogue catalogue;
    private final People people;
    private final Access access;
    private final ApplicationEventPublisher events;

    CycleAnnouncements(
            Commentaries commentaries,
            Catalogue catalogue,
            People people,
            Access access,
            ApplicationEventPublisher events) {
        this.commentaries = commentaries;
        this.catalogue = catalogue;
        this.people = people;
        this.access = access;
        this.events = events;
    }

    /** What the system opens by itself, such as a demonstration, nobody has to be told of. */
    void opened(AuthorityId authority, YearMonth month, boolean trial, Collection<IndicatorDetails> indicators) {
        me().ifPresent(by -> events.publishEvent(new CycleOpened(
                authority,
                UUID.randomUUID(),
                month,
                by,
                trial,
                indicators.stream().flatMap(CycleAnnouncements::named).collect(toUnmodifiableSet()))));
    }

    void locked(AuthorityId authority, YearMonth month, boolean trial) {
        events.publishEvent(new PeriodLocked(
                authority,
                UUID.randomUUID(),
                month,
                me().orElse(null),
                trial,
                Stream.concat(missing(authority, month), team(authority)).collect(toUnmodifiableSet())));
    }

    private Stream<PersonId> missing(AuthorityId authority, YearMonth month) {
        Map<IndicatorId, IndicatorDetails> indicators =
                catalogue.subjects(authority).stream().collect(toMap(IndicatorDetails::id, Function.identity()));
        List<Commentary> all = commentaries.findByMonth(month.atDay(1));
        return all.stream()
                .filter(commentary -> commentary.state().outstanding())
                .flatMap(commentary -> Stream.ofNullable(indicators.get(commentary.indicator())))
                .flatMap(CycleAnnouncements::named);
    }

    private Stream<PersonId> team(AuthorityId authority) {
        return people.all(authority).stream()
                .filter(person -> person.is(Role.PERFORMANCE_TEAM))
                .map(Person::id);
    }

    private Optional<PersonId> me() {
        return access.current().person().map(PersonId::new);
    }

    private static Stream<PersonId> named(IndicatorDetails indicator) {
        return Stream.of(indicator.reporters(), indicator.owners()).flatMap(Set::stream);
    }
}

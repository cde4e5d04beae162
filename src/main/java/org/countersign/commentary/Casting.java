package org.countersign.commentary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.Route.Filler;
import org.countersign.commentary.Route.Stage;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Responsibility;
import org.springframework.stereotype.Component;

/** Works out who may act on a commentary at each stage: those whose place it is, and those who may take it. */
@Component
class Casting {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    Casting(Clock clock) {
        this.clock = clock;
    }

    Cast of(IndicatorDetails indicator, Route route, Company company, Parties.Loaded parties, Instant stageSince) {
        var seats = new Seats(company);
        seats.add(
                Route.REPORTERS,
                company.active(indicator.reporters()),
                indicator.people(Responsibility.REPORTER_DEPUTY));
        for (int number = 1; number <= route.last(); number++) {
            Stage stage = route.stage(number);
            boolean owners = stage.filler() instanceof Filler.Owners;
            seats.add(
                    number,
                    fillers(stage.filler(), indicator, company),
                    owners ? indicator.people(Responsibility.OWNER_DEPUTY) : Set.of());
            if (overdue(stage, stageSince)) {
                seats.escalate(number);
            }
        }
        parties.handed().forEach(seats::handOver);
        return seats.cast();
    }

    private static Set<PersonId> fillers(Filler filler, IndicatorDetails indicator, Company company) {
        return switch (filler) {
            case Filler.Owners _ -> company.active(indicator.owners());
            case Filler.OwnersManagers _ -> company.managers(indicator.owners());
            case Filler.Named(PersonId person) -> company.active(Set.of(person));
            case Filler.Holders(var role) ->
                company.people().values().stream()
                        .filter(person -> person.is(role))
                        .map(Person::id)
                        .collect(toUnmodifiableSet());
        };
    }

    private boolean overdue(Stage stage, Instant since) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return stage.escalateAfter()
                .filter(days -> WorkingDays.plus(LocalDate.ofInstant(since, LONDON), days)
                        .isBefore(today))
                .isPresent();
    }

    /** Who sits where, while it is being worked out. */
    private static final class Seats {

        private final Company company;
        private final Map<Integer, Map<PersonId, List<Capacity>>> places = new HashMap<>();

        Seats(Company company) {
            this.company = company;
        }

        void add(int stage, Set<PersonId> fillers, Set<PersonId> deputies) {
            fillers.forEach(person -> seat(stage, person, Capacity.OWN));
            for (PersonId person : fillers) {
                company.coversOf(person)
                        .forEach(cover -> seat(stage, cover, new Capacity(Capacity.Kind.COVER, person)));
                company.active(deputies).stream()
                        .filter(deputy -> !fillers.contains(deputy))
                        .forEach(deputy -> seat(stage, deputy, new Capacity(Capacity.Kind.DEPUTY, person)));
            }
        }

        void escalate(int stage) {
            for (PersonId person :
                    Set.copyOf(places.getOrDefault(stage, Map.of()).keySet())) {
                if (places.get(stage).get(person).contains(Capacity.OWN)) {
                    company.manager(person)
                            .ifPresent(manager -> seat(stage, manager, new Capacity(Capacity.Kind.ESCALATED, person)));
                }
            }
        }

        void handOver(Parties.Handed handed) {
            if (company.people().containsKey(handed.to())) {
                seat(handed.stage(), handed.to(), new Capacity(Capacity.Kind.HANDED_OVER, handed.from()));
            }
        }

        Cast cast() {
            return new Cast(places);
        }

        /** Whoever may not sign sits at no stage, whoever's place they would take. */
        private void seat(int stage, PersonId person, Capacity capacity) {
            if (stage > Route.REPORTERS && !company.signs(person)) {
                return;
            }
            places.computeIfAbsent(stage, key -> new HashMap<>())
                    .computeIfAbsent(person, key -> new ArrayList<>())
                    .add(capacity);
        }
    }

    /** The authority's people, who manages whom, and who covers for whom today. */
    record Company(Map<PersonId, Person> people, Map<PersonId, Set<PersonId>> covers) {

        Set<PersonId> active(Set<PersonId> some) {
            return some.stream().filter(people::containsKey).collect(toUnmodifiableSet());
        }

        boolean signs(PersonId person) {
            return Optional.ofNullable(people.get(person)).filter(Person::signs).isPresent();
        }

        Set<PersonId> coversOf(PersonId person) {
            return active(covers.getOrDefault(person, Set.of()));
        }

        Optional<PersonId> manager(PersonId person) {
            return Optional.ofNullable(people.get(person))
                    .flatMap(Person::managedBy)
                    .filter(people::containsKey);
        }

        Set<PersonId> managers(Set<PersonId> some) {
            return some.stream().flatMap(person -> manager(person).stream()).collect(toUnmodifiableSet());
        }

        String name(PersonId id) {
            return Optional.ofNullable(people.get(id)).map(Person::name).orElse("somebody who has left");
        }
    }
}

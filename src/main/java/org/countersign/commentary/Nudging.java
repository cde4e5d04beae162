package org.countersign.commentary;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the performance team reminds people of what waits for them: each of them at most once a day. */
@Service
public class Nudging {

    private final CycleRows cycles;
    private final Pendings pendings;
    private final TenantJdbc jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Nudging(
            CycleRows cycles,
            Pendings pendings,
            TenantJdbc jdbc,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.pendings = pendings;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Nudges everybody who could act now, or one of them. Of what is blocked nobody is reminded, and nobody of their own
     * accord.
     *
     * @param only empty: everybody
     */
    @PreAuthorize("@access.may(#authority, 'COORDINATE') and @access.may(#authority, 'IMPORT')")
    @Transactional
    public Nudge nudge(AuthorityId authority, YearMonth month, Optional<PersonId> only) {
        Optional<CycleDetails> open = cycles.findById(new Cycle.Key(authority.value(), month.atDay(1)))
                .map(Cycle::details)
                .filter(CycleDetails::open);
        Optional<PersonId> me = access.current().person().map(PersonId::new);
        if (open.isEmpty() || me.isEmpty()) {
            return Nudge.NOBODY;
        }
        Map<Person, List<IndicatorId>> waiting = waiting(authority, open.get());
        waiting.keySet()
                .removeIf(person -> person.id().equals(me.get())
                        || only.filter(one -> !one.equals(person.id())).isPresent());
        Set<Person> told = waiting.keySet().stream()
                .filter(person -> first(month, person.id(), me.get()))
                .collect(toSet());
        if (!told.isEmpty()) {
            publish(
                    authority,
                    open.get(),
                    me.get(),
                    told.stream()
                            .map(person -> new Nudged.Reminder(person.id(), waiting.get(person)))
                            .toList());
            audit.record(
                    authority,
                    Act.NUDGED,
                    month.toString(),
                    new Change(
                            "",
                            String.join(
                                    ", ",
                                    told.stream().map(Person::name).sorted().toList())));
        }
        return new Nudge(told.size(), waiting.size() - told.size());
    }

    private void publish(AuthorityId authority, CycleDetails cycle, PersonId by, List<Nudged.Reminder> reminders) {
        events.publishEvent(new Nudged(authority, UUID.randomUUID(), cycle.month(), by, cycle.trial(), reminders));
    }

    private Map<Person, List<IndicatorId>> waiting(AuthorityId authority, CycleDetails cycle) {
        return Nudge.byPerson(pendings.of(authority, cycle));
    }

    /** Whether this is today's first. */
    private boolean first(YearMonth month, PersonId person, PersonId by) {
        return jdbc.sql("""
                INSERT IGNORE INTO nudge (authority_id, month, person_id, day, by_person)
                VALUES (:authority, :month, :person, :day, :by)
                """)
                        .param("month", month.atDay(1))
                        .param("person", Ids.bytes(person.value()))
                        .param("day", pendings.today())
                        .param("by", Ids.bytes(by.value()))
                        .update()
                == 1;
    }
}

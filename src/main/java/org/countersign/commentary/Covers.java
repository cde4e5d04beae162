package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes whose place while they are away. Whatever is done so is shown as done on behalf. */
@Service
public class Covers {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TenantJdbc jdbc;
    private final People people;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Covers(
            TenantJdbc jdbc,
            People people,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those that have not ended, the earliest first; people other than the performance team see those they are part of. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Cover> all(AuthorityId authority) {
        boolean team = access.may(authority, Right.COORDINATE);
        return table().stream()
                .filter(cover -> team || me().filter(cover::concerns).isPresent())
                .toList();
    }

    /**
     * Arranges cover: one's own, or, by the performance team, anybody's.
     *
     * @return why it was refused; empty where it stands
     */
    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public Optional<Reason> arrange(AuthorityId authority, NewCover cover) {
        Optional<Reason> refused = unfit(authority, cover);
        if (refused.isEmpty()) {
            add(cover);
            tell(authority, cover);
            audit.record(
                    authority,
                    org.countersign.audit.Act.COVER_ARRANGED,
                    name(authority, cover.away()),
                    new Change("", name(authority, cover.by()) + ", " + cover.from() + " to " + cover.to()));
        }
        return refused;
    }

    /** Ends a cover, from now on. */
    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public void end(AuthorityId authority, CoverId id) {
        all(authority).stream()
                .filter(cover -> cover.id().equals(id))
                .findFirst()
                .ifPresent(cover -> {
                    jdbc.sql("UPDATE cover SET ended_at = :now WHERE authority_id = :authority AND cover_id = :id")
                            .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                            .param("id", Ids.bytes(id.value()))
                            .update();
                    audit.record(
                            authority,
                            org.countersign.audit.Act.COVER_ENDED,
                            name(authority, cover.away()),
                            new Change(name(authority, cover.by()), ""));
                });
    }

    private Optional<Reason> unfit(AuthorityId authority, NewCover cover) {
        boolean own = me().filter(cover.away()::equals).isPresent();
        if (!own && !access.may(authority, Right.COORDINATE)) {
            return Optional.of(Reason.of("cover-own"));
        }
        if (cover.to().isBefore(LocalDate.ofInstant(clock.instant(), LONDON))) {
            return Optional.of(Reason.of("cover-past"));
        }
        return lacking(person(authority, cover.away()), person(authority, cover.by()));
    }

    /** Who signs is covered by somebody who signs, who writes by somebody who writes. */
    private static Optional<Reason> lacking(Person away, Person by) {
        return Set.of(Right.COUNTERSIGN, Right.WRITE).stream()
                .filter(right -> holds(away, right) && !holds(by, right))
                .findFirst()
                .map(right -> Reason.of("cover-role", by.name(), right == Right.COUNTERSIGN ? "sign off" : "write"));
    }

    private static boolean holds(Person person, Right right) {
        return person.roles().stream().anyMatch(role -> role.rights().contains(right));
    }

    private Person person(AuthorityId authority, PersonId id) {
        return people.all(authority).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody active has this id."));
    }

    private String name(AuthorityId authority, PersonId id) {
        return people.all(authority).stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse("Somebody who has left");
    }

    private void tell(AuthorityId authority, NewCover cover) {
        events.publishEvent(new CoverTold(
                authority,
                UUID.randomUUID(),
                CoverTold.Occasion.ARRANGED,
                me().orElse(null),
                cover.away(),
                cover.by(),
                cover.from(),
                cover.to()));
    }

    private Optional<PersonId> me() {
        return access.current().person().map(PersonId::new);
    }

    private void add(NewCover cover) {
        jdbc.sql("""
                INSERT INTO cover (authority_id, cover_id, away, covered_by, first_day, last_day, note)
                VALUES (:authority, :id, :away, :by, :from, :to, :note)
                """)
                .param("id", Ids.bytes(Ids.next(clock)))
                .param("away", Ids.bytes(cover.away().value()))
                .param("by", Ids.bytes(cover.by().value()))
                .param("from", cover.from())
                .param("to", cover.to())
                .param("note", cover.note())
                .update();
    }

    private List<Cover> table() {
        return jdbc.sql("""
                SELECT cover_id, away, covered_by, first_day, last_day, note FROM cover
                WHERE authority_id = :authority AND ended_at IS NULL AND last_day >= :today
                ORDER BY first_day, cover_id
                """)
                .param("today", LocalDate.ofInstant(clock.instant(), LONDON))
                .query((row, number) -> new Cover(
                        new CoverId(Ids.of(row.getBytes("cover_id"))),
                        new NewCover(
                                new PersonId(Ids.of(row.getBytes("away"))),
                                new PersonId(Ids.of(row.getBytes("covered_by"))),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                row.getString("note"))))
                .list();
    }
}

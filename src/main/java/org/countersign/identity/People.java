package org.countersign.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.AuditTrail;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.SharedData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an authority. */
@Service
public class People {

    private static final Proof PROVEN = new Proof(true, Optional.empty());

    private final Memberships memberships;
    private final PeopleTable table;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    People(Memberships memberships, PeopleTable table, Access access, AuditTrail audit, Clock clock) {
        this.memberships = memberships;
        this.table = table;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The authorities that whoever is signed in belongs to. */
    @SharedData
    @PreAuthorize("isAuthenticated()")
    public List<Membership> mine() {
        return access.current()
                .person()
                .map(id -> memberships.of(new PersonId(id), Proof.now()))
                .orElse(List.of());
    }

    /** Whether whoever is signed in would run the installation if this session had shown a second factor. */
    @SharedData
    @PreAuthorize("isAuthenticated()")
    public boolean oweFactorAsOperator() {
        return !access.operates()
                && access.current()
                        .person()
                        .filter(id -> memberships.operates(new PersonId(id), PROVEN))
                        .isPresent();
    }

    /** Everybody active in the authority, by name. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Person> all(AuthorityId authority) {
        return table.active();
    }

    /** Somebody active whose name is exactly this, whatever its case. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<Person> named(AuthorityId authority, String name) {
        return table.active().stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Takes somebody in. An account with the same e-mail address is the same person and keeps its password. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public PersonId admit(AuthorityId authority, NewPerson person) {
        PersonId id = table.accountOf(person).orElseGet(() -> table.addAccount(newId(), person, clock.instant()));
        table.addMembership(id, person.roles());
        audit.record(authority, "person admitted", person.name(), Role.words(person.roles()));
        return id;
    }

    private PersonId newId() {
        return new PersonId(Ids.next(clock));
    }
}

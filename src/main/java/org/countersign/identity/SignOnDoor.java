package org.countersign.identity;

import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.countersign.audit.AuditTrail;
import org.countersign.secrets.InstallationSecret;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in whom an authority's provider vouched for, if they joined and belong there; keeps either in the authority's
 * trail. For the doorkeeper.
 */
@Service
@PreAuthorize("@access.may(#authority, 'WITNESS')")
class SignOnDoor {

    private static final String SUBJECT = "Single sign-on";
    private static final Actor STRANGER = new Actor(null, "Not signed in");

    private final SignOnTable table;
    private final FederatedIdentities identities;
    private final RolesFromGroups roles;
    private final TenantJdbc jdbc;
    private final AuditTrail audit;
    private final SecretKey key;

    SignOnDoor(
            SignOnTable table,
            FederatedIdentities identities,
            RolesFromGroups roles,
            TenantJdbc jdbc,
            AuditTrail audit,
            InstallationSecret secret) {
        this.table = table;
        this.identities = identities;
        this.roles = roles;
        this.jdbc = jdbc;
        this.audit = audit;
        this.key = secret.keyFor("single sign-on reference");
    }

    /** Somebody comes with an account and what the provider says of it. */
    @Transactional
    public SignOnEntry enter(AuthorityId authority, FederatedId account, GroupClaim groups) {
        Optional<PersonId> person = identities.personOf(account);
        if (person.isEmpty()) {
            return refuse(authority, account, SignOnRefusal.NOT_JOINED);
        }
        return memberName(person.get())
                .map(name -> enter(authority, account, new Actor(person.get().value(), name), groups))
                .orElseGet(() -> refuse(authority, account, SignOnRefusal.NOT_A_MEMBER));
    }

    /** Ties the account to a member who is signed in and asked for it; answers whether it was free, or theirs. */
    @Transactional
    public boolean connect(AuthorityId authority, FederatedId account, PersonId person) {
        Optional<String> name = memberName(person);
        boolean free = identities.personOf(account).isEmpty();
        if (name.isEmpty() || !identities.join(account, person).equals(person)) {
            return false;
        }
        if (free) {
            Actor actor = new Actor(person.value(), name.get());
            audit.witness(authority, actor, "single sign-on connected", SUBJECT, trace(account));
        }
        return true;
    }

    /** Keeps in the trail that the provider sent somebody who was not let in. */
    @Transactional
    public SignOnEntry.Refused refuse(AuthorityId authority, FederatedId account, SignOnRefusal because) {
        audit.witness(authority, STRANGER, "sign-in refused", SUBJECT, because.code() + "; " + trace(account));
        return new SignOnEntry.Refused(because, account.reference(key));
    }

    /** Keeps in the trail that what the provider sent was no proof. */
    @Transactional
    public void distrust(AuthorityId authority, String why) {
        audit.witness(authority, STRANGER, "sign-in refused", SUBJECT, SignOnRefusal.NOT_PROVEN.code() + "; " + why);
    }

    /** Whose session the provider ended; kept in the trail if they belong here. */
    @Transactional
    public Optional<PersonId> ended(AuthorityId authority, FederatedId account) {
        Optional<PersonId> person = identities.personOf(account);
        Optional<String> name = person.flatMap(this::memberName);
        name.ifPresent(known -> audit.witness(
                authority,
                new Actor(person.orElseThrow().value(), known),
                "signed out by the provider",
                SUBJECT,
                trace(account)));
        return name.flatMap(known -> person);
    }

    private SignOnEntry enter(AuthorityId authority, FederatedId account, Actor person, GroupClaim groups) {
        PersonId id = new PersonId(person.person().orElseThrow());
        List<GroupRole> mapping = table.groups();
        if (!mapping.isEmpty()) {
            if (groups.listedElsewhere()) {
                return refuse(authority, account, SignOnRefusal.TOO_MANY_GROUPS);
            }
            RolesFromGroups.Changed changed = roles.apply(id, mapping, groups.groups());
            if (!changed.isNothing()) {
                audit.witness(authority, person, "roles set from groups", person.name(), changed.inWords());
            }
            if (changed.after().isEmpty()) {
                return refuse(authority, account, SignOnRefusal.NO_ROLE);
            }
        }
        audit.witness(authority, person, "signed in", SUBJECT, trace(account));
        return new SignOnEntry.Entered(id, person.name());
    }

    private String trace(FederatedId account) {
        return "account " + account.reference(key) + " at " + account.issuer();
    }

    private Optional<String> memberName(PersonId person) {
        return jdbc.sql("""
                SELECT p.display_name FROM membership m JOIN person p ON p.person_id = m.person_id
                WHERE m.authority_id = :authority AND m.person_id = :person AND m.active AND p.active
                """)
                .param("person", Ids.bytes(person.value()))
                .query(String.class)
                .optional();
    }
}

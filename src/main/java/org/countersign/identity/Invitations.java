package org.countersign.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people by e-mail. Whoever is invited stands among the authority's people from then on, without a sign-in, so
 * that indicators can be given to them before they join. Whether the address has an account already is told to nobody
 * here.
 */
@Service
public class Invitations {

    private final InvitationTable table;
    private final InvitationLinks links;
    private final PeopleTable people;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationTable table,
            InvitationLinks links,
            PeopleTable people,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.links = links;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Invites somebody new. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public PersonId invite(AuthorityId authority, NewInvitation invited) {
        return newcomer(authority, invited);
    }

    /** Invites an authority's first administrator, for the operator: refused once anybody is there. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional
    public PersonId inviteFirst(AuthorityId authority, String name, EmailAddress email) {
        if (people.anybody()) {
            throw new IllegalStateException("Authority " + authority + " has people; they invite others themselves.");
        }
        return newcomer(authority, new NewInvitation(name, email, Set.of(Role.PERFORMANCE_TEAM)));
    }

    /** Invites somebody who is there without a sign-in, such as an import made; or again, with a new link. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public boolean invite(AuthorityId authority, PersonId person, EmailAddress email) {
        Optional<Person> waiting = people.withoutSignIn(person);
        waiting.ifPresent(known -> send(authority, known, email));
        return waiting.isPresent();
    }

    /** Takes an invitation back: its link is dead. False if there is none open. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public boolean withdraw(AuthorityId authority, PersonId person) {
        boolean withdrawn = table.withdraw(person);
        if (withdrawn) {
            audit.record(authority, Act.INVITATION_WITHDRAWN.code(), people.name(person), "");
        }
        return withdrawn;
    }

    /** What is to be sent; empty if it was sent or the invitation is no longer open. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional(readOnly = true)
    public Optional<InvitationLetter> letter(AuthorityId authority, PersonId person) {
        return table.of(person)
                .filter(InvitationTable.Stored::isOpen)
                .filter(invitation -> !invitation.standing().mailed())
                .map(invitation -> new InvitationLetter(
                        invitation.email(),
                        people.name(person),
                        invitation.invitedBy(),
                        links.link(new InvitationToken(authority, person, invitation.round())),
                        invitation.expires()));
    }

    /** Keeps that the letter left, or that its address refused it. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional
    public void mailed(AuthorityId authority, PersonId person, boolean delivered) {
        table.mailed(person, delivered);
    }

    private PersonId newcomer(AuthorityId authority, NewInvitation invited) {
        var person = new PersonId(Ids.next(clock));
        people.addAccount(person, NewPerson.withoutSignIn(invited.name(), invited.roles()), clock.instant());
        people.addMembership(person, invited.roles());
        send(authority, new Person(person, invited.name(), invited.roles()), invited.email());
        return person;
    }

    private void send(AuthorityId authority, Person person, EmailAddress email) {
        table.put(person.id(), email, access.current().name());
        audit.record(
                authority, Act.PERSON_INVITED.code(), person.name(), email.value() + ", " + Role.words(person.roles()));
        events.publishEvent(new InvitationSent(authority, UUID.randomUUID(), person.id()));
    }
}

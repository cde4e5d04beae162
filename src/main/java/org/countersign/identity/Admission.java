package org.countersign.identity;

import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the doorkeeper does for somebody with a link: each act uses the invitation up, or does nothing at all. */
@Service
public class Admission {

    private final InvitationTable invitations;
    private final PeopleTable people;
    private final Handovers handovers;
    private final SignOnTable signOn;
    private final AuditTrail audit;

    Admission(
            InvitationTable invitations,
            PeopleTable people,
            Handovers handovers,
            SignOnTable signOn,
            AuditTrail audit) {
        this.invitations = invitations;
        this.people = people;
        this.handovers = handovers;
        this.signOn = signOn;
        this.audit = audit;
    }

    @PreAuthorize("@access.may(#authority, 'WITNESS')")
    @Transactional(readOnly = true)
    public Optional<OpenInvitation> opened(AuthorityId authority, PersonId person, int round) {
        return invitations
                .of(person)
                .filter(invitation -> invitation.isOpen() && invitation.round() == round)
                .map(invitation -> new OpenInvitation(
                        authority, people.name(person), invitation.email(), people.isTaken(invitation.email())));
    }

    /**
     * Refused where single sign-on is required: a password would open nothing there. An address that has an account fails
     * on its unique key, so that the whole act is taken back.
     */
    @PreAuthorize("@access.may(#authority, 'WITNESS')")
    @Transactional
    public Optional<PersonId> withPassword(AuthorityId authority, PersonId person, int round, String hash) {
        if (signOn.isRequired()) {
            return Optional.empty();
        }
        return used(person, round).map(invitation -> {
            people.giveSignIn(person, invitation.email(), hash);
            kept(authority, person, "with a password");
            return person;
        });
    }

    /** The address goes with it unless an account has it: who signs in by a provider needs none. */
    @PreAuthorize("@access.may(#authority, 'WITNESS')")
    @Transactional
    public Optional<PersonId> vouchedFor(
            AuthorityId authority, PersonId person, int round, Joining.NewIdentity identity) {
        return used(person, round).map(invitation -> {
            if (!people.isTaken(invitation.email())) {
                people.giveSignIn(person, invitation.email(), null);
            }
            identity.of(person);
            kept(authority, person, "with single sign-on");
            return person;
        });
    }

    /** Roles and all that waits go to the account; the person that stood in for it is deactivated. */
    @PreAuthorize("@access.may(#authority, 'WITNESS')")
    @Transactional
    public Optional<PersonId> withAccount(AuthorityId authority, PersonId person, int round, PersonId account) {
        return used(person, round).map(invitation -> {
            people.addMembership(account, people.roles(person));
            handovers.moveAll(authority, person, account);
            people.deactivate(person);
            invitations.acceptedBy(person, account);
            kept(authority, account, "with an account, in place of " + people.name(person));
            return account;
        });
    }

    private Optional<InvitationTable.Stored> used(PersonId person, int round) {
        return invitations.accept(person, round) ? invitations.of(person) : Optional.empty();
    }

    private void kept(AuthorityId authority, PersonId person, String how) {
        String name = people.name(person);
        audit.witness(
                authority,
                new Actor(person.value(), name),
                Act.PERSON_JOINED.code(),
                name,
                how + ", as " + Role.words(people.roles(person)));
    }
}

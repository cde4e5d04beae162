package org.countersign.identity.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.identity.Colleague;
import org.countersign.identity.Departure;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.Handover.Holding;
import org.countersign.identity.Invitations;
import org.countersign.identity.MailDelivery;
import org.countersign.identity.MailWay;
import org.countersign.identity.NewInvitation;
import org.countersign.identity.PeopleChange;
import org.countersign.identity.PeopleDesk;
import org.countersign.identity.PersonId;
import org.countersign.identity.Proposals;
import org.countersign.identity.ResetAnswer;
import org.countersign.identity.SecondFactors;
import org.countersign.identity.SheetNames.SheetName;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** Fetches what the page of people shows, and passes on what is done there. */
@Component
class PeopleReading {

    private final PeopleDesk desk;
    private final Invitations invitations;
    private final Proposals proposals;
    private final MailDelivery mail;
    private final SecondFactors factors;
    private final Access access;

    PeopleReading(
            PeopleDesk desk,
            Invitations invitations,
            Proposals proposals,
            MailDelivery mail,
            SecondFactors factors,
            Access access) {
        this.desk = desk;
        this.invitations = invitations;
        this.proposals = proposals;
        this.mail = mail;
        this.factors = factors;
        this.access = access;
    }

    /** False while the authority is suspended. */
    boolean mayChange(AuthorityId authority) {
        return access.may(authority, Right.ADMINISTER);
    }

    Staff staff(AuthorityId authority) {
        Map<PersonId, List<Holding>> held =
                desk.holdings(authority).stream().collect(Collectors.groupingBy(Holding::person));
        return new Staff(desk.all(authority), held);
    }

    List<SheetName> unknown(AuthorityId authority) {
        return proposals.unknown(authority);
    }

    MailWay mail() {
        return mail.way();
    }

    void invite(AuthorityId authority, NewInvitation invited) {
        invitations.invite(authority, invited);
    }

    /** Somebody the sheet names: an import may have made them a person already. */
    void inviteNamed(AuthorityId authority, Proposal proposal, EmailAddress address) {
        if (proposal.person() == null) {
            proposals.invite(authority, new NewInvitation(proposal.name(), address, proposal.roles()));
        } else {
            invitations.invite(authority, proposal.person(), address);
        }
    }

    boolean inviteAgain(AuthorityId authority, Colleague person, EmailAddress address) {
        return invitations.invite(authority, person.id(), address);
    }

    boolean withdraw(AuthorityId authority, Colleague person) {
        return invitations.withdraw(authority, person.id());
    }

    Supplier<PeopleChange> changeRoles(AuthorityId authority, Departure change) {
        return () -> desk.changeRoles(authority, change);
    }

    Supplier<PeopleChange> deactivate(AuthorityId authority, Departure leaver) {
        return () -> desk.deactivate(authority, leaver);
    }

    boolean hasSecondFactor(AuthorityId authority, Colleague person) {
        return factors.has(authority, person.id());
    }

    ResetAnswer resetSecondFactor(AuthorityId authority, Colleague person) {
        return factors.reset(authority, person.id());
    }

    Supplier<PeopleChange> signOut(AuthorityId authority, Colleague person) {
        return () -> desk.signOut(authority, person.id());
    }

    Supplier<PeopleChange> reactivate(AuthorityId authority, Colleague person) {
        return () -> desk.reactivate(authority, person.id(), person.version());
    }
}

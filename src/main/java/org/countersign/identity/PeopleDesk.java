package org.countersign.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an authority's administrators look after its people. Nobody is ever deleted. */
@Service
public class PeopleDesk {

    private final Roster roster;
    private final InvitationTable invitations;
    private final Memberships memberships;
    private final Handovers handovers;
    private final SessionsOf sessions;
    private final AuditTrail audit;
    private final ChangeLog changes;

    PeopleDesk(
            Roster roster,
            InvitationTable invitations,
            Memberships memberships,
            Handovers handovers,
            SessionsOf sessions,
            AuditTrail audit,
            ChangeLog changes) {
        this.roster = roster;
        this.invitations = invitations;
        this.memberships = memberships;
        this.handovers = handovers;
        this.sessions = sessions;
        this.audit = audit;
        this.changes = changes;
    }

    /** Everybody who belongs or belonged here, by name. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<Colleague> all(AuthorityId authority) {
        return roster.all();
    }

    /** What everybody answers for. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<Handover.Holding> holdings(AuthorityId authority) {
        return handovers.all(authority);
    }

    /** Gives and takes roles; what somebody held in a role that goes is handed over in the same step. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public PeopleChange changeRoles(AuthorityId authority, Departure change) {
        if (change.keeps().isEmpty()) {
            return PeopleChange.NO_ROLE;
        }
        return made(authority, change, person -> {
            roster.setRoles(person.id(), change.keeps());
            audit.record(authority, Act.ROLE_CHANGED, person.name(), change(person.roles(), change.keeps()));
        });
    }

    /** Ends somebody's access here, hands over what they held, and ends their sessions if they belong nowhere else. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public PeopleChange deactivate(AuthorityId authority, Departure leaver) {
        return made(
                authority, new Departure(leaver.person(), leaver.version(), Set.of(), leaver.successors()), person -> {
                    roster.touch(person.id(), false);
                    invitations.withdraw(person.id());
                    audit.record(authority, Act.PERSON_DEACTIVATED, person.name(), change(person.roles(), Set.of()));
                    if (!memberships.anywhere(person.id())) {
                        sessions.endAll(person.id());
                    }
                });
    }

    /** Lets somebody in again, with the roles they had; what they held stays with whoever has it now. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public PeopleChange reactivate(AuthorityId authority, PersonId person, int version) {
        roster.lock();
        Optional<Colleague> leaver = found(person, version).filter(colleague -> !colleague.isActive());
        leaver.ifPresent(colleague -> {
            roster.touch(person, true);
            audit.record(authority, Act.PERSON_REACTIVATED, colleague.name(), change(Set.of(), colleague.roles()));
        });
        return leaver.isPresent() ? PeopleChange.DONE : PeopleChange.OVERTAKEN;
    }

    /** Ends whatever somebody active here is signed in to, on every node. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public PeopleChange signOut(AuthorityId authority, PersonId person) {
        Optional<Colleague> found = roster.all().stream()
                .filter(colleague -> colleague.id().equals(person) && colleague.isActive())
                .findFirst();
        found.ifPresent(colleague -> {
            sessions.endAll(person);
            audit.record(authority, Act.SIGNED_OUT_BY_TEAM.code(), colleague.name(), "everywhere");
        });
        return found.isPresent() ? PeopleChange.DONE : PeopleChange.OVERTAKEN;
    }

    private PeopleChange made(AuthorityId authority, Departure change, Deed deed) {
        roster.lock();
        Colleague person = found(change.person(), change.version())
                .filter(Colleague::isActive)
                .orElse(null);
        if (person == null) {
            return PeopleChange.OVERTAKEN;
        }
        if (leavesNobody(person, change.keeps())) {
            return PeopleChange.LAST_OF_TEAM;
        }
        Set<Role> lost = new HashSet<>(person.roles());
        lost.removeAll(change.keeps());
        if (!handovers.carryOut(authority, change, lost, roster.all())) {
            return PeopleChange.UNFIT_SUCCESSOR;
        }
        deed.on(person);
        changes.add(authority, ChangeKind.PEOPLE, person.id().value().toString());
        return PeopleChange.DONE;
    }

    private Optional<Colleague> found(PersonId person, int version) {
        return roster.all().stream()
                .filter(colleague -> colleague.id().equals(person) && colleague.version() == version)
                .findFirst();
    }

    private boolean leavesNobody(Colleague person, Set<Role> keeps) {
        return canAdminister(person)
                && !keeps.contains(Role.PERFORMANCE_TEAM)
                && roster.all().stream().filter(PeopleDesk::canAdminister).count() == 1;
    }

    private static boolean canAdminister(Colleague person) {
        return person.state() == Colleague.State.ACTIVE && person.is(Role.PERFORMANCE_TEAM);
    }

    private static Change change(Set<Role> before, Set<Role> after) {
        return new Change(words(before), words(after));
    }

    private static String words(Set<Role> roles) {
        return roles.isEmpty() ? "none" : Role.words(roles);
    }

    private interface Deed {
        void on(Colleague person);
    }
}

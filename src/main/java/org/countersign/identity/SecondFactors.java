package org.countersign.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.AuditTrail;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority's administrators decide about second factors. */
@Service
public class SecondFactors {

    private final TermsTable table;
    private final Memberships memberships;
    private final FactorRemoval removal;
    private final OwnAccount account;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            TermsTable table,
            Memberships memberships,
            FactorRemoval removal,
            OwnAccount account,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.memberships = memberships;
        this.removal = removal;
        this.account = account;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public SignInTerms terms(AuthorityId authority) {
        return table.terms();
    }

    /** Everybody active, by name, and whether they have one. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<FactorStanding> everybody(AuthorityId authority) {
        return table.standings();
    }

    /** Whether somebody active here has one. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public boolean has(AuthorityId authority, PersonId person) {
        return table.standing(person).filter(FactorStanding::has).isPresent();
    }

    /** Whether whoever asks may ask others for one: only who gave one, or came through the authority's own sign-on. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    public boolean mayRequire(AuthorityId authority) {
        Proof proof = Proof.now();
        return proof.secondFactor() || proof.isThrough(authority);
    }

    /** Asks everybody in the authority for a second factor from now on, or no longer does. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public TermsAnswer require(AuthorityId authority, boolean required, int version) {
        if (required && !mayRequire(authority)) {
            return TermsAnswer.OWN_FACTOR_MISSING;
        }
        boolean before = table.terms().secondFactor();
        if (!table.require(required, version)) {
            return TermsAnswer.CHANGED_MEANWHILE;
        }
        audit.record(authority, "settings changed", "Second factor", words(before) + " → " + words(required));
        return TermsAnswer.DONE;
    }

    /**
     * Removes the second factors of somebody of this authority who lost them, recovery codes too, and signs them out.
     * They are told. Factors are a person's, not an authority's, so nobody else's protection can be taken away here.
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public ResetAnswer reset(AuthorityId authority, PersonId person) {
        var standing = table.standing(person).filter(FactorStanding::has);
        if (standing.isEmpty()) {
            return ResetAnswer.NOTHING_THERE;
        }
        if (person.equals(account.person().id())) {
            return ResetAnswer.YOUR_OWN;
        }
        if (memberships.of(person, Proof.now()).size() > 1 || memberships.isOperator(person)) {
            return ResetAnswer.ELSEWHERE_TOO;
        }
        remove(authority, standing.get());
        return ResetAnswer.DONE;
    }

    private void remove(AuthorityId authority, FactorStanding found) {
        removal.all(found.person());
        audit.record(authority, "second factor reset", found.name(), "all factors and recovery codes removed");
        events.publishEvent(new SecondFactorsReset(
                Ids.next(clock), authority, found.person(), account.person().id()));
    }

    /** What is to be sent after a reset; empty for somebody who has left or has no address. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional(readOnly = true)
    public Optional<FactorResetLetter> resetLetter(AuthorityId authority, PersonId person) {
        return table.letter(person);
    }

    private static String words(boolean required) {
        return required ? "required" : "not required";
    }
}

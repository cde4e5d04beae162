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
    private final FactorRemoval removal;
    private final OwnAccount account;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            TermsTable table,
            FactorRemoval removal,
            OwnAccount account,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
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
     * False if they are not of this authority or have none. They are told.
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public boolean reset(AuthorityId authority, PersonId person) {
        var standing = table.standing(person).filter(FactorStanding::has);
        standing.ifPresent(found -> {
            removal.all(person);
            audit.record(authority, "second factor reset", found.name(), "all factors and recovery codes removed");
            events.publishEvent(new SecondFactorsReset(
                    Ids.next(clock), authority, person, account.person().id()));
        });
        return standing.isPresent();
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

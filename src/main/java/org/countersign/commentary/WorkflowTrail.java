package org.countersign.commentary;

import java.util.Collection;
import java.util.Optional;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Keeps each act on a commentary in the authority's trail: states before and after, and never the words. */
@Component
class WorkflowTrail {

    private final AuditTrail audit;

    WorkflowTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void keep(AuthorityId authority, Collection<Ledger.Entry> entries) {
        audit.recordAll(
                authority,
                entries.stream()
                        .flatMap(entry -> act(entry.step().move()).stream().map(act -> told(entry, act)))
                        .toList());
    }

    private static AuditTrail.Told told(Ledger.Entry entry, org.countersign.audit.Act act) {
        String figure = entry.step().seen() == null
                ? ""
                : "figure " + entry.step().seen().value() + ", ";
        return new AuditTrail.Told(
                act,
                subject(entry.at()),
                figure + "text " + TextDigest.of(entry.words()),
                new Change(words(entry.before(), entry.at()), words(entry.after(), entry.at())));
    }

    /** "submitted to Director". */
    private static String words(Progress progress, Case at) {
        Route route = at.situation().route();
        return progress.state() == State.SUBMITTED && route.last() > 1
                ? State.SUBMITTED.words() + " to "
                        + route.stage(progress.stage()).name()
                : progress.state().words();
    }

    /** Saving a draft is no act for the trail. */
    private static Optional<org.countersign.audit.Act> act(Move move) {
        return switch (move) {
            case WRITE, WAIVE, REQUIRE, PASS_ON -> Optional.empty();
            case SUBMIT -> Optional.of(org.countersign.audit.Act.SUBMITTED);
            case WITHDRAW -> Optional.of(org.countersign.audit.Act.WITHDRAWN);
            case RETURN, RETURN_ONE_STAGE -> Optional.of(org.countersign.audit.Act.RETURNED);
            case PROPOSE -> Optional.of(org.countersign.audit.Act.WORDING_PROPOSED);
            case CONFIRM -> Optional.of(org.countersign.audit.Act.WORDING_CONFIRMED);
            case DECLINE, DROP -> Optional.of(org.countersign.audit.Act.WORDING_DECLINED);
            case CORRECT -> Optional.of(org.countersign.audit.Act.SPELLING_CORRECTED);
            case SIGN_OFF -> Optional.of(org.countersign.audit.Act.SIGNED_OFF);
            case SIGN_AGAIN -> Optional.of(org.countersign.audit.Act.SIGNED_AGAIN);
            case TAKE_BACK -> Optional.of(org.countersign.audit.Act.TAKEN_BACK);
            case REOPEN -> Optional.of(org.countersign.audit.Act.COMMENTARY_REOPENED);
            case FALL_BACK -> Optional.of(org.countersign.audit.Act.FALLEN_BACK);
        };
    }

    void keep(AuthorityId authority, Case at, org.countersign.audit.Act act, State before) {
        audit.record(
                authority,
                act,
                subject(at),
                "text " + TextDigest.of(at.commentary().text()),
                new Change(before.words(), at.commentary().state().words()));
    }

    private static String subject(Case at) {
        return at.indicator().reference() + ", " + at.commentary().month();
    }
}

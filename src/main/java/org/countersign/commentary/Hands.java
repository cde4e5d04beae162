package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody hands one commentary to a colleague, who then acts on their behalf. */
@Service
public class Hands {

    private final Desk desk;
    private final OwnCases own;
    private final TenantJdbc jdbc;
    private final Acts acts;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    Hands(
            Desk desk,
            OwnCases own,
            TenantJdbc jdbc,
            Acts acts,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.own = own;
        this.jdbc = jdbc;
        this.acts = acts;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Hands the commentary over, at the stage where it is.
     *
     * @param reason may be empty
     */
    @PreAuthorize("@access.may(#authority, 'WRITE') or @access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome over(AuthorityId authority, CommentaryId id, PersonId to, String reason) {
        return desk.with(
                authority,
                id,
                at -> unfit(at, to)
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> given(authority, at, to, reason.strip())));
    }

    /**
     * Hands over all that waits for whoever asks in open months and that the other can take.
     *
     * @param reason may be empty
     * @return how many
     */
    @PreAuthorize("@access.may(#authority, 'WRITE') or @access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public int overAll(AuthorityId authority, PersonId to, String reason) {
        List<Case> mine = own.waiting(authority).stream()
                .filter(at -> unfit(at, to).isEmpty())
                .toList();
        mine.forEach(at -> given(authority, at, to, reason.strip()));
        return mine.size();
    }

    private static Optional<Reason> unfit(Case at, PersonId to) {
        int stage = at.progress().stage();
        if (at.progress().state() == State.SIGNED_OFF) {
            return Optional.of(
                    Reason.of("state", "hand over", at.progress().state().words()));
        }
        if (giver(at).isEmpty()) {
            return Optional.of(Reason.of("hand-own"));
        }
        if (at.situation().cast().actsAt(stage, to)) {
            return Optional.of(Reason.of("hand-theirs", at.nameOf(to)));
        }
        Right needed = stage == Route.REPORTERS ? Right.WRITE : Right.COUNTERSIGN;
        return Optional.ofNullable(at.company().people().get(to))
                        .filter(person -> holds(person, needed))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(
                        Reason.of("hand-role", at.nameOf(to), needed == Right.COUNTERSIGN ? "sign off" : "write"));
    }

    /** Whose place is given: one's own; the performance team gives that of the first who has it. */
    private static Optional<PersonId> giver(Case at) {
        int stage = at.progress().stage();
        List<PersonId> fillers = at.situation().cast().fillers(stage).stream().toList();
        if (fillers.contains(at.who().id())) {
            return Optional.of(at.who().id());
        }
        return at.who().team() ? fillers.stream().findFirst() : Optional.empty();
    }

    private Outcome given(AuthorityId authority, Case at, PersonId to, String reason) {
        PersonId from = giver(at).orElseThrow();
        keep(at, from, to);
        acts.append(List.of(act(at, to, reason)));
        audit.record(
                authority,
                org.countersign.audit.Act.HANDED_OVER,
                at.indicator().reference() + ", " + at.commentary().month(),
                new Change(at.nameOf(from), at.nameOf(to)));
        changes.add(
                authority, ChangeKind.COMMENTARY, at.commentary().id().value().toString());
        events.publishEvent(new HandedOver(
                authority,
                UUID.randomUUID(),
                at.indicator().id(),
                at.commentary().month(),
                at.who().id(),
                to));
        return new Outcome.Done(at.commentary().now());
    }

    private void keep(Case at, PersonId from, PersonId to) {
        jdbc.sql("""
                INSERT INTO commentary_handover (authority_id, commentary_id, stage_no, to_person, from_person)
                VALUES (:authority, :commentary, :stage, :to, :from)
                """)
                .param("commentary", Ids.bytes(at.commentary().id().value()))
                .param("stage", at.progress().stage())
                .param("to", Ids.bytes(to.value()))
                .param("from", Ids.bytes(from.value()))
                .update();
    }

    private static NewAct act(Case at, PersonId to, String reason) {
        Progress progress = at.progress();
        return new NewAct(
                at.commentary().id(),
                Act.Kind.HANDED_OVER,
                progress.state(),
                progress.state(),
                progress.stage(),
                progress.body().text(),
                "to " + at.nameOf(to) + (reason.isEmpty() ? "" : ": " + reason),
                "",
                null);
    }

    private static boolean holds(Person person, Right right) {
        return person.roles().stream().anyMatch(role -> role.rights().contains(right));
    }
}

package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.audit.RemovableWords;
import org.countersign.audit.Removal;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.commentary.Redaction.Asked;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes words out of every text of an authority, as the law may ask: one of the performance team asks, another confirms.
 * Present texts, all their versions, reasons and remarks are changed, and so is what was written about figures,
 * cover and locks; the record keeps that it happened, not the words.
 */
@Service
public class Redactions {

    private final RedactionTable table;
    private final WordsInTexts texts;
    private final List<RemovableWords> elsewhere;
    private final Commentaries commentaries;
    private final Acts acts;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Access access;

    Redactions(
            RedactionTable table,
            WordsInTexts texts,
            List<RemovableWords> elsewhere,
            Commentaries commentaries,
            Acts acts,
            AuditTrail audit,
            ChangeLog changes,
            Access access) {
        this.table = table;
        this.texts = texts;
        this.elsewhere = elsewhere;
        this.commentaries = commentaries;
        this.acts = acts;
        this.audit = audit;
        this.changes = changes;
        this.access = access;
    }

    /** All there were, the newest first. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional(readOnly = true)
    public List<Redaction> all(AuthorityId authority) {
        return table.all();
    }

    /** How many texts, versions, remarks and other places have the words. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional(readOnly = true)
    public int places(AuthorityId authority, String words) {
        Removal removal = new Removal(words.strip());
        return removal.fits() ? found(removal) : 0;
    }

    /**
     * Asks for words to be removed; nothing is removed yet.
     *
     * @return why it was refused; empty where it waits for another of the performance team
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public Optional<Reason> ask(AuthorityId authority, Asked asked) {
        Removal removal = new Removal(asked.words().strip());
        if (!removal.fits()) {
            return Optional.of(Reason.of("redact-words"));
        }
        if (!Reasons.fit(asked.reason()) || removal.stands(asked.reason())) {
            return Optional.of(Reason.of("redact-reason"));
        }
        if (found(removal) == 0) {
            return Optional.of(Reason.of("redact-nowhere"));
        }
        table.add(asked, me().orElseThrow(), access.current().name());
        kept(authority, org.countersign.audit.Act.REMOVAL_ASKED, asked.reason().strip());
        return Optional.empty();
    }

    /** @return why it was refused; empty where the words are gone */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public Optional<Reason> confirm(AuthorityId authority, RedactionId id) {
        Optional<Redaction> waiting = table.waiting(id);
        if (waiting.isEmpty()) {
            return Optional.of(Reason.of("redact-over"));
        }
        if (me().filter(waiting.get().asker()::equals).isPresent()) {
            return Optional.of(Reason.of("redact-own"));
        }
        remove(authority, waiting.get());
        return Optional.empty();
    }

    /** @return why it was refused; empty where nothing will be removed */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public Optional<Reason> drop(AuthorityId authority, RedactionId id) {
        Optional<Redaction> waiting = table.waiting(id);
        waiting.ifPresent(redaction -> {
            table.end(id, Redaction.State.DROPPED, access.current().name(), 0);
            kept(authority, org.countersign.audit.Act.REMOVAL_DROPPED, redaction.reason());
        });
        return waiting.isPresent() ? Optional.empty() : Optional.of(Reason.of("redact-over"));
    }

    /** The rows are locked first, as for every act; whoever is writing meets the change as they would anybody else's. */
    private void remove(AuthorityId authority, Redaction redaction) {
        Removal removal = new Removal(redaction.words());
        int places = found(removal);
        List<UUID> ids = texts.commentaries(removal).stream().sorted().toList();
        List<Commentary> found = ids.isEmpty() ? List.of() : commentaries.locked(ids);
        found.forEach(commentary -> commentary.redact(removal));
        commentaries.flush();
        texts.remove(removal);
        elsewhere.forEach(place -> place.remove(removal));
        acts.append(found.stream().map(one -> act(one, redaction)).toList());
        found.forEach(one ->
                changes.add(authority, ChangeKind.COMMENTARY, one.id().value().toString()));
        table.end(redaction.id(), Redaction.State.DONE, access.current().name(), places);
        kept(authority, org.countersign.audit.Act.WORDS_REMOVED, redaction.reason());
    }

    private int found(Removal removal) {
        return texts.places(removal)
                + elsewhere.stream().mapToInt(place -> place.places(removal)).sum();
    }

    private static NewAct act(Commentary commentary, Redaction redaction) {
        return new NewAct(
                commentary.id(),
                Act.Kind.REDACTED,
                commentary.state(),
                commentary.state(),
                commentary.stage(),
                commentary.text(),
                redaction.reason() + " (asked by " + redaction.askedBy() + ")",
                "",
                null);
    }

    private void kept(AuthorityId authority, org.countersign.audit.Act act, String reason) {
        audit.record(authority, act, "Words in commentaries", reason, Change.NONE);
    }

    private Optional<PersonId> me() {
        return access.current().person().map(PersonId::new);
    }
}

package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.commentary.Progress.Body;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where texts are written and handed in. Whatever somebody typed is kept, also where somebody else was faster. */
@Service
public class WritingDesk {

    private final Desk desk;
    private final Commentaries commentaries;
    private final Acts acts;
    private final WorkflowTrail trail;

    WritingDesk(Desk desk, Commentaries commentaries, Acts acts, WorkflowTrail trail) {
        this.desk = desk;
        this.commentaries = commentaries;
        this.acts = acts;
        this.trail = trail;
    }

    /** Saves what somebody types; the writer becomes an author. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome save(AuthorityId authority, CommentaryId id, Draft draft) {
        return desk.with(authority, id, at -> written(authority, at, draft));
    }

    /** Puts ours in place of what somebody else wrote at the same time; theirs goes into the history. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome replace(AuthorityId authority, CommentaryId id, Draft draft) {
        return desk.with(authority, id, at -> {
            String theirs = at.progress().body().text();
            State before = at.progress().state();
            Outcome outcome = written(authority, at, draft);
            if (outcome instanceof Outcome.Done && !theirs.isBlank()) {
                keep(at, Act.Kind.REPLACED, theirs);
                trail.keep(authority, at, org.countersign.audit.Act.REPLACED, before);
            }
            return outcome;
        });
    }

    /** Hands a text in to whoever signs first; an empty one says "nothing to add". The figures beside it are kept. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome submit(AuthorityId authority, CommentaryId id, Draft draft) {
        return desk.with(authority, id, at -> {
            if (alreadySubmitted(at, draft)) {
                return new Outcome.Done(at.commentary().now());
            }
            return stale(at, draft) ? setAside(at, draft) : handedIn(authority, at, draft);
        });
    }

    /** Takes a submitted text back before anybody signed it. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome withdraw(AuthorityId authority, CommentaryId id, long version) {
        return desk.with(authority, id, at -> desk.make(authority, at, Step.of(Move.WITHDRAW), version));
    }

    /** Takes a text over from a sheet as a draft, unless one has been begun here; who wrote it there is kept with the act. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Outcome takeOver(AuthorityId authority, IndicatorId indicator, YearMonth month, ImportedText.Words words) {
        return commentaries
                .findByMonthAndIndicatorId(month.atDay(1), indicator.value())
                .map(found -> desk.with(authority, found.id(), at -> takenOver(authority, at, words)))
                .orElseGet(() -> new Outcome.Refused(Reason.of("not-open")));
    }

    /** Empties a draft that was taken over from a sheet, as long as it still says what the sheet said. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Outcome giveBack(AuthorityId authority, IndicatorId indicator, YearMonth month, String text) {
        return commentaries
                .findByMonthAndIndicatorId(month.atDay(1), indicator.value())
                .map(found -> desk.with(authority, found.id(), at -> givenBack(authority, at, text)))
                .orElseGet(() -> new Outcome.Refused(Reason.of("not-open")));
    }

    private Outcome givenBack(AuthorityId authority, Case at, String text) {
        boolean asTaken = at.progress().state() == State.DRAFT
                && at.progress().body().text().equals(text);
        return asTaken
                ? desk.make(
                        authority,
                        at,
                        Step.text(Move.WRITE, Body.draft("")).because("the import was undone"),
                        at.commentary().version())
                : new Outcome.Conflict(at.commentary().now(), text);
    }

    private Outcome takenOver(AuthorityId authority, Case at, ImportedText.Words words) {
        String reason = words.authorship().map(by -> "from the sheet. " + by).orElse("from the sheet");
        return !at.commentary().now().isBegun()
                ? desk.make(
                        authority,
                        at,
                        Step.text(Move.WRITE, Body.draft(words.text())).because(reason),
                        at.commentary().version())
                : new Outcome.Conflict(at.commentary().now(), words.text());
    }

    /** What looks like a child's name goes nowhere before the writer has said that it is none. */
    private Outcome handedIn(AuthorityId authority, Case at, Draft draft) {
        List<String> personal = PersonalDetails.in(draft.text());
        if (!personal.isEmpty() && !draft.namesNobody() && at.permitted().may(Move.SUBMIT)) {
            return new Outcome.Refused(Reason.of(Reason.NAMES_SOMEBODY, PersonalDetails.quoted(personal)));
        }
        String confirmed = personal.isEmpty()
                ? ""
                : "Confirmed that this points to no child or family: " + PersonalDetails.quoted(personal);
        return desk.make(
                authority,
                at,
                Step.text(Move.SUBMIT, Body.handedIn(draft.text()))
                        .seeing(at.figures().get())
                        .because(confirmed),
                draft.version());
    }

    /** What another writer left is kept before it is written over. */
    private Outcome written(AuthorityId authority, Case at, Draft draft) {
        if (stale(at, draft)) {
            return setAside(at, draft);
        }
        String before = at.progress().body().text();
        boolean others = at.commentary().writtenByAnother(at.who().id());
        if (others && !before.isBlank() && at.permitted().may(Move.WRITE)) {
            keep(at, Act.Kind.LEFT, before);
        }
        return desk.make(authority, at, Step.text(Move.WRITE, Body.draft(draft.text())), draft.version());
    }

    /** Theirs stands; ours goes into the history, once. */
    private Outcome setAside(Case at, Draft draft) {
        boolean writer = at.reports() || at.who().team();
        if (writer
                && !draft.text().isBlank()
                && !draft.text().equals(at.progress().body().text())) {
            keep(at, Act.Kind.SET_ASIDE, draft.text());
        }
        return new Outcome.Conflict(at.commentary().now(), draft.text());
    }

    private void keep(Case at, Act.Kind kind, String text) {
        State state = at.commentary().state();
        acts.append(List.of(new NewAct(
                at.commentary().id(),
                kind,
                state,
                state,
                at.progress().stage(),
                text,
                "",
                at.reports() ? "" : at.reporters(),
                null)));
    }

    private static boolean stale(Case at, Draft draft) {
        return at.commentary().version() != draft.version();
    }

    private static boolean alreadySubmitted(Case at, Draft draft) {
        return at.progress().state() == State.SUBMITTED
                && at.author()
                && at.progress().body().text().equals(draft.text());
    }
}

package org.countersign.commentary;

import java.time.YearMonth;
import java.util.stream.Collectors;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.commentary.Desk.Case;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where texts are written and handed in. Whatever somebody typed is kept, also where somebody else was faster. */
@Service
public class WritingDesk {

    private final Desk desk;
    private final Commentaries commentaries;
    private final Acts acts;
    private final Figures figures;
    private final People people;
    private final WorkflowTrail trail;
    private final ApplicationEventPublisher events;

    WritingDesk(
            Desk desk,
            Commentaries commentaries,
            Acts acts,
            Figures figures,
            People people,
            WorkflowTrail trail,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.commentaries = commentaries;
        this.acts = acts;
        this.figures = figures;
        this.people = people;
        this.trail = trail;
        this.events = events;
    }

    /** Saves what somebody types; the writer becomes an author. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome save(AuthorityId authority, CommentaryId id, Draft draft) {
        return desk.with(authority, id, at -> written(authority, at, draft, Move.WRITE));
    }

    /** Puts ours in place of what somebody else wrote at the same time; theirs goes into the history. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome replace(AuthorityId authority, CommentaryId id, Draft draft) {
        return desk.with(authority, id, at -> {
            String theirs = at.commentary().text();
            State before = at.commentary().state();
            Outcome outcome = written(authority, at, draft, Move.WRITE);
            if (outcome instanceof Outcome.Done && !theirs.isBlank()) {
                keep(authority, at, Act.Kind.REPLACED, theirs);
                trail.keep(authority, at, org.countersign.audit.Act.REPLACED, before);
            }
            return outcome;
        });
    }

    /** Hands a text in to the owner; an empty one says "nothing to add". The figures beside it are kept. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome submit(AuthorityId authority, CommentaryId id, Draft draft) {
        return desk.with(authority, id, at -> written(authority, at, draft, Move.SUBMIT));
    }

    /** Takes a submitted text back before anybody signed it. */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome withdraw(AuthorityId authority, CommentaryId id, long version) {
        return desk.with(authority, id, at -> {
            var refused = at.permitted().whyNot(Move.WITHDRAW);
            if (refused.isPresent()) {
                return new Outcome.Refused(refused.get());
            }
            if (at.commentary().version() != version) {
                return new Outcome.Conflict(at.commentary().now(), "");
            }
            at.commentary().withdraw();
            append(authority, at, Act.Kind.WITHDREW, State.SUBMITTED);
            trail.keep(authority, at, org.countersign.audit.Act.WITHDRAWN, State.SUBMITTED);
            return desk.done(authority, at.commentary());
        });
    }

    /** Takes a text over from a sheet as a draft, unless one has been begun here. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Outcome takeOver(AuthorityId authority, IndicatorId indicator, YearMonth month, String text) {
        return commentaries
                .findByMonthAndIndicatorId(month.atDay(1), indicator.value())
                .map(found -> desk.with(authority, found.id(), at -> takenOver(authority, at, text)))
                .orElseGet(() -> new Outcome.Refused(Reason.of("not-open")));
    }

    private Outcome takenOver(AuthorityId authority, Case at, String text) {
        if (at.commentary().state() != State.NOT_STARTED) {
            return new Outcome.Conflict(at.commentary().now(), text);
        }
        at.commentary().write(text);
        acts.addAuthor(at.commentary().id(), at.who().id());
        append(authority, at, Act.Kind.IMPORTED, State.NOT_STARTED);
        trail.keep(authority, at, org.countersign.audit.Act.TAKEN_OVER, State.NOT_STARTED);
        return desk.done(authority, at.commentary());
    }

    private Outcome written(AuthorityId authority, Case at, Draft draft, Move move) {
        if (alreadySubmitted(at, draft, move)) {
            return new Outcome.Done(at.commentary().now());
        }
        if (at.commentary().version() != draft.version()) {
            return setAside(authority, at, draft);
        }
        var refused = at.permitted().whyNot(move);
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        return move == Move.WRITE ? saved(authority, at, draft) : submitted(authority, at, draft);
    }

    private Outcome saved(AuthorityId authority, Case at, Draft draft) {
        State before = at.commentary().state();
        boolean news = before != State.DRAFT || !at.who().author();
        at.commentary().write(draft.text());
        acts.addAuthor(at.commentary().id(), at.who().id());
        if (news) {
            append(authority, at, Act.Kind.WROTE, before);
        }
        ChangeKind change = before == State.DRAFT ? ChangeKind.DRAFT : ChangeKind.COMMENTARY;
        return desk.done(authority, at.commentary(), change);
    }

    private Outcome submitted(AuthorityId authority, Case at, Draft draft) {
        State before = at.commentary().state();
        at.commentary().submit(draft.text());
        acts.addAuthor(at.commentary().id(), at.who().id());
        append(authority, at, Act.Kind.SUBMITTED, before);
        trail.keep(authority, at, org.countersign.audit.Act.SUBMITTED, before);
        events.publishEvent(CommentarySubmitted.of(
                authority, at.commentary().now(), at.who().id()));
        return desk.done(authority, at.commentary());
    }

    /** Theirs stands; ours goes into the history, once. */
    private Outcome setAside(AuthorityId authority, Case at, Draft draft) {
        if (at.who().writer()
                && !draft.text().isBlank()
                && !draft.text().equals(at.commentary().text())) {
            keep(authority, at, Act.Kind.SET_ASIDE, draft.text());
        }
        return new Outcome.Conflict(at.commentary().now(), draft.text());
    }

    private void keep(AuthorityId authority, Case at, Act.Kind kind, String text) {
        State state = at.commentary().state();
        acts.append(at.commentary().id(), new NewAct(kind, state, state, text, "", onBehalf(authority, at), null));
    }

    private static boolean alreadySubmitted(Case at, Draft draft, Move move) {
        return move == Move.SUBMIT
                && at.commentary().state() == State.SUBMITTED
                && at.who().author()
                && at.commentary().text().equals(draft.text());
    }

    private void append(AuthorityId authority, Case at, Act.Kind kind, State before) {
        var seen = kind == Act.Kind.SUBMITTED
                ? figures.now(authority, at.indicator(), at.commentary().month())
                : null;
        acts.append(
                at.commentary().id(),
                new NewAct(
                        kind,
                        before,
                        at.commentary().state(),
                        at.commentary().text(),
                        "",
                        onBehalf(authority, at),
                        seen));
    }

    private String onBehalf(AuthorityId authority, Case at) {
        if (at.who().reporter() || at.indicator().reporters().isEmpty()) {
            return "";
        }
        return people.all(authority).stream()
                .filter(person -> at.indicator().reporters().contains(person.id()))
                .map(Person::name)
                .collect(Collectors.joining(" or "));
    }
}

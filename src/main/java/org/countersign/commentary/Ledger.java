package org.countersign.commentary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.stereotype.Component;

/**
 * Writes down what moves did: the row, who wrote and signed, the history, the trail, and what others are told. One act or
 * three hundred take the same number of statements.
 */
@Component
class Ledger {

    private final Commentaries commentaries;
    private final Parties parties;
    private final Acts acts;
    private final WorkflowTrail trail;
    private final Announcements announcements;
    private final ChangeLog changes;
    private final Clock clock;

    Ledger(
            Commentaries commentaries,
            Parties parties,
            Acts acts,
            WorkflowTrail trail,
            Announcements announcements,
            ChangeLog changes,
            Clock clock) {
        this.commentaries = commentaries;
        this.parties = parties;
        this.acts = acts;
        this.trail = trail;
        this.announcements = announcements;
        this.changes = changes;
        this.clock = clock;
    }

    Map<CommentaryId, Outcome> keep(AuthorityId authority, Collection<Case> cases, Function<Case, Attempt> act) {
        Map<CommentaryId, Outcome> outcomes = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Case at : cases) {
            switch (act.apply(at)) {
                case Attempt.Failed(Outcome outcome) ->
                    outcomes.put(at.commentary().id(), outcome);
                case Attempt.Made made -> entries.add(new Entry(at, made));
            }
        }
        store(authority, entries);
        entries.forEach(entry -> outcomes.put(
                entry.at().commentary().id(),
                new Outcome.Done(entry.at().commentary().now())));
        return outcomes;
    }

    private void store(AuthorityId authority, List<Entry> entries) {
        entries.forEach(this::change);
        commentaries.flush();
        parties.store(entries.stream().map(Entry::moved).toList());
        acts.append(entries.stream().filter(Entry::news).map(this::act).toList());
        trail.keep(authority, entries);
        announcements.publish(authority, entries);
        entries.forEach(entry -> changes.add(
                authority,
                entry.news() ? ChangeKind.COMMENTARY : ChangeKind.DRAFT,
                entry.at().commentary().id().value().toString()));
    }

    private void change(Entry entry) {
        Commentary commentary = entry.at().commentary();
        Progress after = entry.after();
        commentary.become(after, clock.instant());
        Seen seen = entry.step().seen();
        if (entry.step().move() == Move.TAKE_BACK) {
            commentary.unsigned();
        } else if (after.state() == State.SIGNED_OFF && seen != null) {
            commentary.signed(entry.signer(), seen, clock.instant());
        }
        if (entry.bringsText()) {
            commentary.writtenBy(entry.at().who().id());
        }
    }

    private NewAct act(Entry entry) {
        return new NewAct(
                entry.at().commentary().id(),
                Act.Kind.of(entry.step().move()),
                entry.before().state(),
                entry.after().state(),
                entry.after().stage(),
                entry.words(),
                entry.step().reason(),
                entry.onBehalfOf(),
                entry.step().seen());
    }

    /** A move that was made, before and after. */
    record Entry(Case at, Attempt.Made made) {

        Step step() {
            return made.step();
        }

        Progress before() {
            return at.situation().progress();
        }

        Progress after() {
            return made.moved().after();
        }

        Parties.Moved moved() {
            return new Parties.Moved(at.commentary().id(), before(), after());
        }

        /** Saving a draft again is none: nobody has to be told. */
        boolean news() {
            return step().move() != Move.WRITE || before().state() != State.DRAFT || !at.author();
        }

        boolean bringsText() {
            return step().move() == Move.WRITE || step().move() == Move.SUBMIT;
        }

        /** What the act's text is: a wording that is proposed only, too. */
        String words() {
            var proposal = after().proposal();
            return proposal == null ? after().body().text() : proposal.body().text();
        }

        String onBehalfOf() {
            return made.moved()
                    .instead()
                    .map(at::nameOf)
                    .orElseGet(() -> bringsText() && !at.reports() ? at.reporters() : "");
        }

        Who signer() {
            String name = made.moved()
                    .instead()
                    .map(person -> at.who().name() + " on behalf of " + at.nameOf(person))
                    .orElse(at.who().name());
            return new Who(at.who().id(), name, at.who().team());
        }

        PersonId by() {
            return at.who().id();
        }
    }
}

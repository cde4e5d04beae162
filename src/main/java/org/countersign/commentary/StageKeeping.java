package org.countersign.commentary;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes on what waits at a stage for the signature of somebody who has left, once everybody else has signed. */
@Service
public class StageKeeping {

    private final Commentaries commentaries;
    private final CaseFiles files;
    private final Acts acts;
    private final OwnNews news;
    private final ChangeLog changes;
    private final Clock clock;

    StageKeeping(Commentaries commentaries, CaseFiles files, Acts acts, OwnNews news, ChangeLog changes, Clock clock) {
        this.commentaries = commentaries;
        this.files = files;
        this.acts = acts;
        this.news = news;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return how many went on */
    @PreAuthorize("@access.may(#authority, 'KEEP_TIME')")
    @Transactional
    public int passOn(AuthorityId authority) {
        List<CommentaryId> waiting = files.of(authority, commentaries.findByState(State.SUBMITTED)).stream()
                .filter(StageKeeping::canGoOn)
                .map(at -> at.commentary().id())
                .toList();
        if (waiting.isEmpty()) {
            return 0;
        }
        List<Case> cases = files.locked(authority, waiting).stream()
                .filter(StageKeeping::canGoOn)
                .toList();
        Map<Commentary, OwnNews.Before> before = cases.stream()
                .collect(Collectors.toMap(
                        Case::commentary,
                        at -> new OwnNews.Before(at.progress().state(), next(at)),
                        (one, other) -> one,
                        LinkedHashMap::new));
        cases.forEach(at -> passOn(authority, at));
        if (!cases.isEmpty()) {
            news.moved(authority, Move.PASS_ON, org.countersign.audit.Act.STAGE_PASSED_ON, before);
        }
        return cases.size();
    }

    private static boolean canGoOn(Case at) {
        return at.situation().locked().isEmpty() && at.situation().completeWithoutOthers();
    }

    private static Set<PersonId> next(Case at) {
        Progress after = Engine.passedOn(at.situation());
        return after.state() == State.SUBMITTED
                ? at.situation().after(after).notAuthors(at.situation().cast().called(after.stage()))
                : after.authors();
    }

    private void passOn(AuthorityId authority, Case at) {
        Commentary commentary = at.commentary();
        Progress after = Engine.passedOn(at.situation());
        commentary.become(after, clock.instant());
        if (after.state() == State.SIGNED_OFF) {
            signedByTheLast(at);
        }
        commentaries.flush();
        acts.append(List.of(new NewAct(
                commentary.id(),
                Act.Kind.PASSED_ON,
                State.SUBMITTED,
                after.state(),
                after.stage(),
                after.body().text(),
                "",
                "",
                null)));
        changes.add(authority, ChangeKind.COMMENTARY, commentary.id().value().toString());
    }

    /** Signed off with what the last of them saw. */
    private void signedByTheLast(Case at) {
        acts.of(at.commentary().id()).reversed().stream()
                .filter(act -> act.kind() == Act.Kind.SIGNED_OFF && act.seen() != null)
                .findFirst()
                .ifPresent(act -> at.progress().signed().stream()
                        .filter(signature ->
                                signature.stage() == at.situation().route().last())
                        .reduce((one, other) -> other)
                        .ifPresent(signature -> act.figures()
                                .ifPresent(seen -> at.commentary()
                                        .signed(new Who(signature.by(), act.by(), false), seen, act.at()))));
    }
}

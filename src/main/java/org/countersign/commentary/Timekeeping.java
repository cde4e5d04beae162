package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to commentaries by the calendar alone. */
@Service
public class Timekeeping {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Commentaries commentaries;
    private final Parties parties;
    private final Acts acts;
    private final OwnNews news;
    private final ChangeLog changes;
    private final Clock clock;

    Timekeeping(Commentaries commentaries, Parties parties, Acts acts, OwnNews news, ChangeLog changes, Clock clock) {
        this.commentaries = commentaries;
        this.parties = parties;
        this.acts = acts;
        this.news = news;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Puts the signed version back of whatever was reopened and not signed again in time.
     *
     * @return how many
     */
    @PreAuthorize("@access.may(#authority, 'KEEP_TIME')")
    @Transactional
    public int fallBack(AuthorityId authority) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        List<Commentary> overdue = commentaries.overdue(today);
        if (!overdue.isEmpty()) {
            Parties.Everybody parts =
                    parties.of(overdue.stream().map(Commentary::id).toList(), today);
            Map<Commentary, OwnNews.Before> before = new LinkedHashMap<>();
            overdue.forEach(commentary -> before.put(
                    commentary,
                    new OwnNews.Before(
                            commentary.state(), parts.of(commentary.id()).authors())));
            overdue.forEach(commentary -> fallBack(authority, commentary, parts.of(commentary.id())));
            news.moved(authority, Move.FALL_BACK, org.countersign.audit.Act.FALLEN_BACK, before);
        }
        return overdue.size();
    }

    private void fallBack(AuthorityId authority, Commentary commentary, Parties.Loaded loaded) {
        Progress before = commentary.progress(loaded);
        Progress after = Engine.byItself(Move.FALL_BACK, before);
        commentary.become(after, clock.instant());
        commentaries.flush();
        parties.store(List.of(new Parties.Moved(commentary.id(), before, after)));
        acts.append(List.of(new NewAct(
                commentary.id(),
                Act.Kind.FELL_BACK,
                before.state(),
                after.state(),
                after.stage(),
                after.body().text(),
                "",
                "",
                null)));
        changes.add(authority, ChangeKind.COMMENTARY, commentary.id().value().toString());
    }
}

package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.countersign.actual.FigureKey;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Queries;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commentaries to read: each reader finds the texts that are theirs to see, and of the others only the state. */
@Service
public class CommentaryBook {

    private final Commentaries commentaries;
    private final CycleRows cycles;
    private final Catalogue catalogue;
    private final Desk desk;
    private final Acts acts;
    private final Figures figures;
    private final Queries queries;
    private final Access access;

    CommentaryBook(
            Commentaries commentaries,
            CycleRows cycles,
            Catalogue catalogue,
            Desk desk,
            Acts acts,
            Figures figures,
            Queries queries,
            Access access) {
        this.commentaries = commentaries;
        this.cycles = cycles;
        this.catalogue = catalogue;
        this.desk = desk;
        this.acts = acts;
        this.figures = figures;
        this.queries = queries;
        this.access = access;
    }

    /** All commentaries of a month, in no order. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Commented> ofMonth(AuthorityId authority, YearMonth month) {
        Map<IndicatorId, IndicatorDetails> indicators = indicators(authority);
        return commentaries.findByMonth(month.atDay(1)).stream()
                .map(Commentary::now)
                .map(now -> readable(authority, now, indicators.get(now.indicator())))
                .toList();
    }

    /** One indicator's commentaries, the newest month first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Commented> ofIndicator(AuthorityId authority, IndicatorId indicator) {
        IndicatorDetails details = catalogue.byId(authority, indicator).orElseThrow();
        return commentaries.findByIndicatorIdOrderByMonthDesc(indicator.value()).stream()
                .map(Commentary::now)
                .map(now -> readable(authority, now, details))
                .toList();
    }

    /** What open months want of whoever asks: all that they report or own, earliest deadline first, what is signed off newest first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<WorkItem> myWork(AuthorityId authority) {
        Map<IndicatorId, IndicatorDetails> indicators = indicators(authority);
        Set<FigureKey> queried =
                queries.open(authority).stream().map(FigureQuery::figure).collect(toSet());
        return cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .flatMap(cycle -> commentaries.findByMonth(cycle.month().atDay(1)).stream()
                        .map(Commentary::now)
                        .filter(now -> mine(indicators.get(now.indicator())))
                        .map(now -> item(authority, now, indicators.get(now.indicator()), cycle)))
                .map(item -> queried.contains(item.figure()) ? item.whileQueried() : item)
                .sorted(new WorkOrder())
                .toList();
    }

    /** One commentary with figures, history and what may be done with it; empty where the month was never opened. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<OpenedCommentary> open(AuthorityId authority, IndicatorId indicator, YearMonth month) {
        return commentaries
                .findByMonthAndIndicatorId(month.atDay(1), indicator.value())
                .map(found -> opened(authority, desk.caseOf(authority, found)));
    }

    private OpenedCommentary opened(AuthorityId authority, Desk.Case at) {
        Commentary commentary = at.commentary();
        return new OpenedCommentary(
                readable(authority, commentary.now(), at.indicator()),
                at.indicator(),
                cycle(authority, commentary.month()),
                at.permitted(),
                figures.now(authority, at.indicator(), commentary.month()),
                history(authority, commentary, at.indicator()),
                textBefore(commentary),
                queries.of(authority, commentary.indicator(), commentary.month()));
    }

    /** Of an act that somebody may not read, they learn that it happened, by whom and when. */
    private List<Act> history(AuthorityId authority, Commentary commentary, IndicatorDetails indicator) {
        return acts.of(commentary.id()).stream()
                .map(act -> visible(authority, act.readAs(), indicator) ? act : act.withoutWords())
                .toList();
    }

    /** What was signed the month before: a text that nobody answered for is nothing to go by. */
    private String textBefore(Commentary commentary) {
        LocalDate before = commentary.month().minusMonths(1).atDay(1);
        return commentaries
                .findByMonthAndIndicatorId(before, commentary.indicator().value())
                .filter(found -> found.state() == State.SIGNED_OFF)
                .map(Commentary::text)
                .orElse("");
    }

    private WorkItem item(AuthorityId authority, Commented now, IndicatorDetails indicator, CycleDetails cycle) {
        PersonId me = me().orElseThrow();
        Task task = now.isAsked(indicator.measure())
                ? Task.of(
                        now.state(),
                        indicator.reporters().contains(me),
                        indicator.owners().contains(me))
                : Task.NOT_DUE;
        LocalDate due = now.state() == State.SUBMITTED
                ? cycle.deadlines().owners()
                : cycle.deadlines().reporters();
        return new WorkItem(readable(authority, now, indicator), indicator, task, due, false);
    }

    private boolean mine(IndicatorDetails indicator) {
        return me().filter(person -> indicator.reporters().contains(person)
                        || indicator.owners().contains(person))
                .isPresent();
    }

    private Commented readable(AuthorityId authority, Commented now, IndicatorDetails indicator) {
        return visible(authority, now.state(), indicator) ? now : now.withoutText();
    }

    private boolean visible(AuthorityId authority, State state, IndicatorDetails indicator) {
        return Visibility.readable(
                state,
                me().filter(indicator.reporters()::contains).isPresent(),
                me().filter(indicator.owners()::contains).isPresent(),
                access.may(authority, Right.COORDINATE));
    }

    private Optional<PersonId> me() {
        return access.current().person().map(PersonId::new);
    }

    private CycleDetails cycle(AuthorityId authority, YearMonth month) {
        return cycles.findById(new Cycle.Key(authority.value(), month.atDay(1)))
                .map(Cycle::details)
                .orElseThrow();
    }

    private Map<IndicatorId, IndicatorDetails> indicators(AuthorityId authority) {
        return catalogue.all(authority).stream().collect(toMap(IndicatorDetails::id, Function.identity()));
    }
}

package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.countersign.actual.FigureKey;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Reading;
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
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final Acts acts;
    private final Queries queries;
    private final AskingAgain asking;
    private final OverviewFigures overviews;
    private final Access access;

    CommentaryBook(
            Commentaries commentaries,
            CycleRows cycles,
            CaseFiles files,
            Catalogue catalogue,
            Acts acts,
            Queries queries,
            AskingAgain asking,
            OverviewFigures overviews,
            Access access) {
        this.commentaries = commentaries;
        this.cycles = cycles;
        this.files = files;
        this.catalogue = catalogue;
        this.acts = acts;
        this.queries = queries;
        this.asking = asking;
        this.overviews = overviews;
        this.access = access;
    }

    /** All commentaries of a month, in no order. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Commented> ofMonth(AuthorityId authority, YearMonth month) {
        return files.of(authority, commentaries.findByMonth(month.atDay(1))).stream()
                .map(CommentaryBook::readable)
                .toList();
    }

    /** One indicator's commentaries, the newest month first; texts on their way for those who report or own it. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Commented> ofIndicator(AuthorityId authority, IndicatorId indicator) {
        List<Commented> all = commentaries.findByIndicatorIdOrderByMonthDesc(indicator.value()).stream()
                .map(Commentary::now)
                .toList();
        return all.stream().anyMatch(CommentaryBook::isOnTheWay) ? readable(authority, indicator, all) : all;
    }

    /** Whether it has words that are not for everybody yet. */
    private static boolean isOnTheWay(Commented now) {
        return now.state() != State.SIGNED_OFF && !now.text().isEmpty();
    }

    private List<Commented> readable(AuthorityId authority, IndicatorId indicator, List<Commented> all) {
        if (!access.may(authority, Right.WRITE) && !access.may(authority, Right.SIGN)) {
            return all.stream()
                    .map(now -> isOnTheWay(now) ? now.withoutText() : now)
                    .toList();
        }
        IndicatorDetails details = catalogue.byId(authority, indicator).orElseThrow();
        return all.stream()
                .map(now -> readable(authority, now, details) ? now : now.withoutText())
                .toList();
    }

    private boolean readable(AuthorityId authority, Commented now, IndicatorDetails details) {
        Optional<PersonId> me = access.current().person().map(PersonId::new);
        return Visibility.readable(
                now.state(),
                me.filter(details.reporters()::contains).isPresent(),
                me.filter(details.owners()::contains).isPresent(),
                access.may(authority, Right.COORDINATE));
    }

    /** Where texts about these indicators were begun, in whatever month; one statement, and none for no indicators. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<FigureKey> begun(AuthorityId authority, Collection<IndicatorId> indicators) {
        return indicators.isEmpty()
                ? List.of()
                : commentaries
                        .findByIndicatorIdIn(
                                indicators.stream().map(IndicatorId::value).toList())
                        .stream()
                        .map(Commentary::now)
                        .filter(Commented::isBegun)
                        .map(now -> new FigureKey(now.indicator(), now.month()))
                        .toList();
    }

    /** What open months want of whoever asks: earliest deadline first, what is signed off newest first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<WorkItem> myWork(AuthorityId authority) {
        Map<YearMonth, CycleDetails> open = cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .collect(toMap(CycleDetails::month, Function.identity()));
        boolean again = asking.asks(authority);
        Set<FigureKey> queried =
                queries.open(authority).stream().map(FigureQuery::figure).collect(toSet());
        return files.of(authority, ofMonths(open.keySet())).stream()
                .filter(CommentaryBook::mine)
                .map(at -> item(at, open.get(at.commentary().month()), again))
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
                .flatMap(found -> files.of(authority, List.of(found)).stream().findFirst())
                .map(at -> opened(authority, at));
    }

    private List<Commentary> ofMonths(Set<YearMonth> months) {
        return months.isEmpty()
                ? List.of()
                : commentaries.findByMonthIn(
                        months.stream().map(month -> month.atDay(1)).toList());
    }

    private OpenedCommentary opened(AuthorityId authority, Case at) {
        Commentary commentary = at.commentary();
        return new OpenedCommentary(
                readable(at),
                at.indicator(),
                cycle(authority, commentary.month()),
                at.permitted(),
                at.figures().get(),
                history(at),
                textBefore(commentary),
                queries.of(
                        authority,
                        commentary.indicator(),
                        Reading.shown(at.indicator().measure(), commentary.month())),
                StageNames.of(at),
                overviews.beneath(authority, at.indicator(), commentary.month()));
    }

    /** Of an act that somebody may not read, they learn that it happened, by whom and when. */
    private List<Act> history(Case at) {
        return acts.of(at.commentary().id()).stream()
                .map(act -> visible(at, act.readAs()) ? act : act.withoutWords())
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

    private static WorkItem item(Case at, CycleDetails cycle, boolean again) {
        LocalDate due = at.commentary().now().due(cycle.deadlines());
        Task task = again && at.asksAgain() ? Task.SIGN : Task.of(at);
        return new WorkItem(readable(at), at.indicator(), task, due, false, at.trial());
    }

    private static boolean mine(Case at) {
        Cast cast = at.situation().cast();
        return cast.actsAt(Route.REPORTERS, at.who().id())
                || cast.signs(at.who().id());
    }

    private static Commented readable(Case at) {
        Commented now = at.commentary().now();
        return visible(at, now.state()) ? now : now.withoutText();
    }

    private static boolean visible(Case at, State state) {
        return Visibility.readable(
                state,
                at.reports(),
                at.situation().cast().signs(at.who().id()),
                at.who().team());
    }

    private CycleDetails cycle(AuthorityId authority, YearMonth month) {
        return cycles.findById(new Cycle.Key(authority.value(), month.atDay(1)))
                .map(Cycle::details)
                .orElseThrow();
    }
}

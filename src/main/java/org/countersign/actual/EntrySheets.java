package org.countersign.actual;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Display;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Checks;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A month's figures as a sheet to enter them in: each with what may be done there. As many statements whatever the
 * number of indicators.
 */
@Service
public class EntrySheets {

    /** How many months a sheet has, the one it is of being the last. */
    public static final int MONTHS_SHOWN = 13;

    private static final int MONTHS_READ = 25;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Groups groups;
    private final Catalogue catalogue;
    private final ActualTable actuals;
    private final CellTable entries;
    private final StageTable stages;
    private final QueryTable queries;
    private final NoteTable notes;
    private final Checks checks;
    private final RevisionRule rule;
    private final Access access;
    private final Clock clock;

    EntrySheets(
            Groups groups,
            Catalogue catalogue,
            Checks checks,
            ActualTable actuals,
            CellTable entries,
            StageTable stages,
            QueryTable queries,
            NoteTable notes,
            RevisionRule rule,
            Access access,
            Clock clock) {
        this.groups = groups;
        this.catalogue = catalogue;
        this.checks = checks;
        this.actuals = actuals;
        this.entries = entries;
        this.stages = stages;
        this.queries = queries;
        this.notes = notes;
        this.rule = rule;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The sheet of a month with all that whoever asks may enter.
     *
     * @param theme as in {@link StageMove}
     */
    @PreAuthorize("@access.may(#authority, 'ENTER')")
    @Transactional(readOnly = true)
    public EntrySheet of(AuthorityId authority, YearMonth month, String theme) {
        boolean releases = access.may(authority, Right.RELEASE);
        List<Group> all = groups.of(authority);
        List<FigureQuery> open = queries.open();
        Map<String, List<EntryRow>> rows =
                rows(authority, all, maker(authority, month, all, expected(authority), keys(open)));
        return new EntrySheet(
                month,
                months(month),
                releases ? standings(all, rows, stages.kept(month)) : List.of(),
                all.stream()
                        .filter(group -> theme.equals(StageMove.ALL) || theme.equals(group.key()))
                        .flatMap(group -> rows.get(group.key()).stream())
                        .toList(),
                releases ? named(open, all) : List.of(),
                releases ? stages.unreleased(month.minusMonths(1)) : List.of(),
                releases);
    }

    /** The latest month that holds figures; where there are none, the last one. */
    @PreAuthorize("@access.may(#authority, 'ENTER')")
    @Transactional(readOnly = true)
    public YearMonth latest(AuthorityId authority) {
        return stages.latest()
                .orElseGet(() -> YearMonth.now(clock.withZone(LONDON)).minusMonths(1));
    }

    /** The rows of these indicators, of their wholes and of their parts, as they stand now. */
    @PreAuthorize("@access.may(#authority, 'ENTER')")
    @Transactional(readOnly = true)
    public List<EntryRow> rows(AuthorityId authority, YearMonth month, Set<IndicatorId> indicators) {
        List<Group> all = groups.of(authority);
        Expectations expected = expected(authority);
        Set<IndicatorId> related = expected.with(new Listed(all).related(indicators));
        List<Group> some = all.stream().map(group -> group.only(related)).toList();
        return related.isEmpty()
                ? List.of()
                : rows(authority, some, maker(authority, month, some, expected, keys(queries.open()))).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** All that a cell ever held, as far as whoever asks may see it. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<CellHistory> history(AuthorityId authority, IndicatorId indicator, YearMonth month) {
        return catalogue.byId(authority, indicator).map(found -> history(found, month));
    }

    private CellHistory history(IndicatorDetails indicator, YearMonth month) {
        Measure measure = indicator.measure();
        return new CellHistory(
                indicator.reference(),
                month,
                actuals.revisions(indicator.id()).stream()
                        .filter(revision -> revision.month().equals(month))
                        .map(revision -> new CellHistory.Line(
                                revision.revision(),
                                Display.value(revision.value(), measure.unit(), measure.decimals()),
                                revision.at(),
                                revision.by(),
                                revision.reason(),
                                revision.source()))
                        .toList(),
                queries.of(month).stream()
                        .filter(query -> query.indicator().equals(indicator.id()))
                        .toList());
    }

    private Expectations expected(AuthorityId authority) {
        return new Expectations(checks.all(authority), checks.switches(authority));
    }

    private EntryRows maker(
            AuthorityId authority, YearMonth month, List<Group> all, Expectations expected, Set<FigureKey> queried) {
        YearMonth first = months(month).getFirst();
        var listed = new Listed(all);
        return new EntryRows(
                month,
                months(month),
                actuals.between(listed.ids(), month.minusMonths(MONTHS_READ - 1L), month),
                listed.parts(),
                listed.byId(),
                expected,
                rule.signed(authority, listed.byId().values(), first, month),
                rule.cycleBefore(authority, month)
                        .map(moment -> entries.revisedSince(moment, first, month))
                        .orElse(Set.of()),
                queried,
                notes.open(first, month));
    }

    private Map<String, List<EntryRow>> rows(AuthorityId authority, List<Group> all, EntryRows maker) {
        EntryRule allowed = EntryRule.of(access, authority);
        return all.stream()
                .collect(Collectors.toMap(
                        Group::key,
                        group -> group.indicators().stream()
                                .filter(indicator -> indicator.covers(maker.month()))
                                .filter(allowed::allows)
                                .map(indicator -> maker.row(indicator, group.key()))
                                .toList()));
    }

    private static List<ThemeStanding> standings(
            List<Group> all, Map<String, List<EntryRow>> rows, List<StageMoved> steps) {
        return all.stream()
                .filter(group -> !rows.get(group.key()).isEmpty())
                .map(group -> ThemeStanding.of(group, rows.get(group.key()), steps))
                .toList();
    }

    private static List<EntrySheet.Queried> named(List<FigureQuery> open, List<Group> all) {
        Map<IndicatorId, IndicatorDetails> indicators = new Listed(all).byId();
        return open.stream()
                .filter(query -> indicators.containsKey(query.indicator()))
                .map(query -> new EntrySheet.Queried(
                        query,
                        indicators.get(query.indicator()).reference(),
                        indicators.get(query.indicator()).description().title()))
                .toList();
    }

    private static Set<FigureKey> keys(List<FigureQuery> open) {
        return open.stream().map(FigureQuery::figure).collect(Collectors.toSet());
    }

    private static List<YearMonth> months(YearMonth month) {
        return Stream.iterate(month.minusMonths(MONTHS_SHOWN - 1L), each -> each.plusMonths(1))
                .limit(MONTHS_SHOWN)
                .toList();
    }
}

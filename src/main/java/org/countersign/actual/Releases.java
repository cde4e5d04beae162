package org.countersign.actual;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures before words: what was loaded is checked and released by the performance team, a theme at a time. */
@Service
public class Releases {

    private final StageTable stages;
    private final Groups groups;
    private final RevisionRule rule;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    Releases(
            StageTable stages,
            Groups groups,
            RevisionRule rule,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.stages = stages;
        this.groups = groups;
        this.rule = rule;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /** Marks a month's figures as checked, or releases them. Figures that stand there or further stay. */
    @PreAuthorize("@access.may(#authority, 'RELEASE')")
    @Transactional
    public Moved move(AuthorityId authority, StageMove move) {
        int figures =
                moved(authority, groups(authority, move.theme()), move, EnumSet.range(Stage.LOADED, before(move.to())));
        if (move.to() == Stage.RELEASED) {
            tell(authority, figures);
        }
        return new Moved.Done(figures);
    }

    /** Takes a release back, as long as nobody has signed beside one of its figures. */
    @PreAuthorize("@access.may(#authority, 'RELEASE')")
    @Transactional
    public Moved holdBack(AuthorityId authority, YearMonth month, String theme) {
        List<String> signed = signed(authority, month, theme);
        return signed.isEmpty()
                ? new Moved.Done(moved(
                        authority,
                        groups(authority, theme),
                        new StageMove(month, theme, Stage.CHECKED),
                        EnumSet.of(Stage.RELEASED)))
                : new Moved.Signed(signed);
    }

    /** Releases all figures up to and with a month, as after an import that brought earlier months along; how many. */
    @PreAuthorize("@access.may(#authority, 'RELEASE')")
    @Transactional
    public int releaseUpTo(AuthorityId authority, YearMonth month) {
        List<Group> all = groups.of(authority);
        int figures = stages.unreleased(month).stream()
                .map(each -> StageMove.all(each, Stage.RELEASED))
                .mapToInt(move -> moved(authority, all, move, EnumSet.range(Stage.LOADED, Stage.CHECKED)))
                .sum();
        tell(authority, figures);
        return figures;
    }

    /** Releases what a load brought, as far as it stands and is not released, and nothing else; how many. */
    @PreAuthorize("@access.may(#authority, 'RELEASE')")
    @Transactional
    public int releaseLoad(AuthorityId authority, LoadId load) {
        List<Group> all = groups.of(authority);
        int figures = stages.unreleased(load).entrySet().stream()
                .mapToInt(month -> moved(
                        authority,
                        all.stream().map(group -> group.only(month.getValue())).toList(),
                        StageMove.all(month.getKey(), Stage.RELEASED),
                        EnumSet.range(Stage.LOADED, Stage.CHECKED)))
                .sum();
        tell(authority, figures);
        return figures;
    }

    /** How many of the figures that a load brought wait for their release. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public LoadStanding standing(AuthorityId authority, LoadId load) {
        return stages.standing(load);
    }

    /** Months up to this one that hold figures not released, the earliest first. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<YearMonth> unreleased(AuthorityId authority, YearMonth upTo) {
        return stages.unreleased(upTo);
    }

    /** Every step of a month's figures, the latest first. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<StageMoved> steps(AuthorityId authority, YearMonth month) {
        return stages.kept(month);
    }

    /** Once, however many months and themes were released together. */
    private void tell(AuthorityId authority, int figures) {
        if (figures > 0) {
            events.publishEvent(new FiguresReleased(authority));
        }
    }

    private int moved(AuthorityId authority, List<Group> moving, StageMove move, Set<Stage> from) {
        return moving.stream()
                .mapToInt(group -> moved(authority, group, move, from))
                .sum();
    }

    private int moved(AuthorityId authority, Group group, StageMove move, Set<Stage> from) {
        var ids = group.indicators().stream().map(IndicatorDetails::id).toList();
        int figures = stages.move(move.month(), ids, from, move.to());
        if (figures > 0) {
            stages.keep(new StageMove(move.month(), group.key(), move.to()), figures);
            audit.record(
                    authority,
                    act(from, move.to()),
                    Period.month(move.month()).label(),
                    new Change("", "%s: %,d figures".formatted(group.name(), figures)));
            changes.add(authority, ChangeKind.FIGURES, move.month().toString());
        }
        return figures;
    }

    private List<Group> groups(AuthorityId authority, String theme) {
        return groups.of(authority).stream()
                .filter(group -> theme.equals(StageMove.ALL) || group.key().equals(theme))
                .toList();
    }

    private List<String> signed(AuthorityId authority, YearMonth month, String theme) {
        List<IndicatorDetails> all = groups(authority, theme).stream()
                .flatMap(group -> group.indicators().stream())
                .toList();
        Set<FigureKey> signed = rule.signed(authority, all, month, month);
        return all.stream()
                .filter(indicator -> signed.contains(new FigureKey(indicator.id(), month)))
                .map(IndicatorDetails::reference)
                .toList();
    }

    private static Stage before(Stage stage) {
        return stage == Stage.RELEASED ? Stage.CHECKED : Stage.LOADED;
    }

    private static Act act(Set<Stage> from, Stage to) {
        if (from.contains(Stage.RELEASED)) {
            return Act.FIGURES_HELD_BACK;
        }
        return to == Stage.RELEASED ? Act.FIGURES_RELEASED : Act.FIGURES_CHECKED;
    }
}

package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an authority shares signed figures of chosen indicators with other authorities, after it has seen exactly what
 * they will see. What is shared stays as it was seen until it is shared again, and ends at once when it is taken back.
 */
@Service
public class Sharing {

    private final SharingTable table;
    private final SharedComposition composition;
    private final SharedReading reading;
    private final Catalogue catalogue;
    private final SharingRules rules;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    Sharing(
            SharingTable table,
            SharedComposition composition,
            SharedReading reading,
            Catalogue catalogue,
            SharingRules rules,
            AuditTrail trail,
            Access access,
            Clock clock) {
        this.table = table;
        this.composition = composition;
        this.reading = reading;
        this.catalogue = catalogue;
        this.rules = rules;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** What is shared now, and what could be. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public SharingPage page(AuthorityId authority) {
        List<SharingTable.Row> rows = table.all();
        Map<IndicatorId, Set<String>> readers = table.readers();
        Map<String, String> names = rules.readers(authority).stream()
                .collect(toMap(SharedIndicator.Reader::code, SharedIndicator.Reader::name));
        return new SharingPage(
                reading
                        .all(
                                authority,
                                rows.stream()
                                        .filter(row -> readers.containsKey(row.indicator()))
                                        .toList())
                        .stream()
                        .map(read -> new SharedIndicator(
                                read.indicator(),
                                readers.get(read.indicator().id()).stream()
                                        .map(code -> new SharedIndicator.Reader(code, names.getOrDefault(code, code)))
                                        .toList(),
                                read.row().at(),
                                read.figures(),
                                read.newer()))
                        .toList(),
                rules.possible(authority),
                rules.impossible(authority),
                rules.readers(authority),
                rows.stream().mapToInt(SharingTable.Row::minimum).max().orElse(NewSharing.USUAL_MINIMUM),
                access.may(authority, Right.ADMINISTER));
    }

    /** Exactly what others would see; nothing is shared by looking. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public SharingPreview preview(AuthorityId authority, NewSharing wanted) {
        List<SharedComposition.Made> made = made(authority, wanted);
        return new SharingPreview(
                made.stream().map(SharedComposition.Made::figures).toList(),
                made.stream()
                        .flatMap(each -> each.leftOut().stream()
                                .map(words -> each.indicator().reference() + ": " + words))
                        .toList());
    }

    /**
     * Shares what was looked at, with those who could read the indicators before too.
     *
     * @param seen what the preview showed: if it is no longer the same, nothing is shared
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public SharingOutcome share(AuthorityId authority, NewSharing wanted, List<SharedFigures> seen) {
        rules.refuseOthers(authority, wanted.readers());
        List<SharedComposition.Made> made = made(authority, wanted);
        List<SharedFigures> now =
                made.stream().map(SharedComposition.Made::figures).toList();
        if (now.isEmpty() || !now.equals(seen)) {
            return new SharingOutcome.Moved(now);
        }
        Map<IndicatorId, SharingTable.Row> present =
                table.all().stream().collect(toMap(SharingTable.Row::indicator, Function.identity()));
        made.forEach(each -> keep(authority, each, present, wanted));
        return new SharingOutcome.Shared();
    }

    /** Ends what one reader sees of an indicator; their next look shows nothing. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public void takeBack(AuthorityId authority, IndicatorId indicator, String reader) {
        if (table.takeBack(indicator, reader) > 0) {
            trail.record(
                    authority,
                    Act.SHARING_TAKEN_BACK,
                    catalogue.byId(authority, indicator).orElseThrow().reference(),
                    "",
                    new Change(rules.name(authority, reader), ""));
        }
    }

    private void keep(
            AuthorityId authority,
            SharedComposition.Made made,
            Map<IndicatorId, SharingTable.Row> present,
            NewSharing wanted) {
        Set<String> readers = wanted.readers();
        IndicatorId indicator = made.indicator().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int edition = present.containsKey(indicator) ? present.get(indicator).edition() + 1 : 1;
        SharedFigures figures = made.figures();
        table.put(
                new SharingTable.Row(
                        indicator,
                        figures.series().code(),
                        figures.difference(),
                        figures.basis(),
                        figures.minimum(),
                        edition,
                        now),
                figures.cells(),
                made.counted(),
                made.form().months());
        table.grant(indicator, readers, now);
        trail.record(
                authority,
                Act.FIGURES_SHARED,
                made.indicator().reference(),
                "%d months, counts under %d hidden%s"
                        .formatted(
                                figures.cells().size(),
                                figures.minimum(),
                                made.isExact() ? "" : "; percentages said to be of at least " + wanted.base()),
                new Change(
                        "",
                        readers.stream()
                                .sorted()
                                .map(code -> rules.name(authority, code))
                                .collect(Collectors.joining(", "))));
    }

    private List<SharedComposition.Made> made(AuthorityId authority, NewSharing wanted) {
        if (wanted.base() < 0) {
            throw new IllegalArgumentException("There are no fewer than no children.");
        }
        if (wanted.minimum() < NewSharing.USUAL_MINIMUM || wanted.minimum() > NewSharing.HIGHEST_MINIMUM) {
            throw new IllegalArgumentException("Counts under 5 are always hidden, and at most those under 100.");
        }
        List<IndicatorDetails> chosen = rules.possible(authority).stream()
                .filter(each -> wanted.indicators().contains(each.id()))
                .toList();
        rules.refuseRelated(authority, chosen, table.readers().keySet());
        return composition.make(authority, chosen, wanted, table.everShown());
    }
}

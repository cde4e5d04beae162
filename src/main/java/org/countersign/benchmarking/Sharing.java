package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
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
    private final SharingRules rules;
    private final SharingEnds ends;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    Sharing(
            SharingTable table,
            SharedComposition composition,
            SharedReading reading,
            SharingRules rules,
            SharingEnds ends,
            AuditTrail trail,
            Access access,
            Clock clock) {
        this.table = table;
        this.composition = composition;
        this.reading = reading;
        this.rules = rules;
        this.ends = ends;
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

    /**
     * Ends what one reader was given of an indicator; their next look shows nothing. The answer names who the reader still
     * sees it with, and is empty otherwise.
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public Optional<String> takeBack(AuthorityId authority, IndicatorId indicator, String reader) {
        ends.end(authority, indicator, reader, "");
        return rules.among(authority, reader, table.readers().getOrDefault(indicator, Set.of()));
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
        List<SharingTable.Row> ever = table.all();
        rules.refuseRelated(
                authority,
                chosen,
                ever.stream().map(SharingTable.Row::indicator).collect(Collectors.toSet()));
        refuseLower(authority, chosen, ever, wanted);
        return composition.make(authority, chosen, wanted, table.everShown());
    }

    /** One indicator has one edition, which all its readers see: nobody shows others more by sharing with one. */
    private void refuseLower(
            AuthorityId authority, List<IndicatorDetails> chosen, List<SharingTable.Row> ever, NewSharing wanted) {
        Map<IndicatorId, Set<String>> readers = table.readers();
        for (SharingTable.Row row : ever) {
            List<String> others = readers.getOrDefault(row.indicator(), Set.of()).stream()
                    .filter(code -> !wanted.readers().contains(code))
                    .map(code -> rules.name(authority, code))
                    .sorted()
                    .toList();
            if (row.minimum() > wanted.minimum()
                    && !others.isEmpty()
                    && chosen.stream().anyMatch(each -> each.id().equals(row.indicator()))) {
                throw new SharingRefused(
                        "%s is shared with %s, counts under %d hidden, and all who see it see the same. Hide counts under %d here too, or take it back first."
                                .formatted(
                                        rules.reference(authority, row.indicator()),
                                        String.join(", ", others),
                                        row.minimum(),
                                        row.minimum()));
            }
        }
    }
}

package org.countersign.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.Change;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where targets are set, each for one financial year: none reaches into the next unless somebody copies it. */
@Service
public class TargetDesk {

    private final Catalogue catalogue;
    private final TargetTable table;
    private final CatalogueTrail trail;

    TargetDesk(Catalogue catalogue, TargetTable table, CatalogueTrail trail) {
        this.catalogue = catalogue;
        this.table = table;
        this.trail = trail;
    }

    /** @param target empty: none */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void set(AuthorityId authority, IndicatorId id, FinancialYear year, Optional<Target> target) {
        put(authority, catalogue.byId(authority, id).orElseThrow(), year, target);
    }

    /**
     * Sets a target in the place of the one that somebody had in front of them.
     *
     * @param shown empty: none
     * @return whether it was set; not where another one stands there by now
     */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public boolean change(
            AuthorityId authority,
            IndicatorId id,
            FinancialYear year,
            Optional<Target> shown,
            Optional<Target> target) {
        table.lock(id);
        IndicatorDetails indicator = catalogue.byId(authority, id).orElseThrow();
        boolean asShown = indicator.targets().of(year).equals(shown);
        if (asShown) {
            put(authority, indicator, year, target);
        }
        return asShown;
    }

    /** Everything that was ever set, the newest year and the newest setting first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<TargetRevision> history(AuthorityId authority, IndicatorId id) {
        return table.revisions(id);
    }

    /**
     * Gives the year after those targets that the year has. Where the year after has one already, it stays.
     *
     * @return how many were copied
     */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public int copy(AuthorityId authority, FinancialYear from, Set<IndicatorId> chosen) {
        List<IndicatorDetails> copied = catalogue.all(authority).stream()
                .filter(indicator -> chosen.contains(indicator.id()))
                .filter(indicator -> isCopied(indicator.targets(), from))
                .toList();
        copied.forEach(indicator ->
                put(authority, indicator, from.next(), indicator.targets().of(from)));
        return copied.size();
    }

    /** Whether copying the year's targets to the next would give this indicator one. */
    public static boolean isCopied(Targets targets, FinancialYear from) {
        return targets.of(from).isPresent() && targets.of(from.next()).isEmpty();
    }

    private void put(AuthorityId authority, IndicatorDetails indicator, FinancialYear year, Optional<Target> target) {
        Optional<Target> former = indicator.targets().of(year);
        if (!former.equals(target)) {
            table.put(indicator.id(), year, target);
            trail.record(
                    authority,
                    Act.TARGETS_SET,
                    indicator.reference(),
                    new Change(words(indicator, year, former), words(indicator, year, target)));
        }
    }

    private static String words(IndicatorDetails indicator, FinancialYear year, Optional<Target> target) {
        Measure measure = indicator.measure();
        return year.label() + ": "
                + target.map(set -> words(set, set.text(measure.unit(), measure.decimals())))
                        .orElse("none");
    }

    private static String words(Target target, String text) {
        return target instanceof Target.Aim aim
                ? "%s %s, amber %s, red %s, %s"
                        .formatted(
                                text,
                                aim.basis().words(),
                                Optional.ofNullable(aim.limits().amber())
                                        .map(Object::toString)
                                        .orElse("usual"),
                                Optional.ofNullable(aim.limits().red())
                                        .map(Object::toString)
                                        .orElse("usual"),
                                aim.profile().kind().words())
                : text;
    }
}

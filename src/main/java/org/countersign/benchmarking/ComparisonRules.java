package org.countersign.benchmarking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.authority.Authorities;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an authority is compared with its statistical neighbours, everywhere and for every month. What was signed keeps what
 * was seen with it.
 */
@Service
public class ComparisonRules {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ComparisonRuleTable table;
    private final Comparing comparing;
    private final Authorities authorities;
    private final PublishedFigures published;
    private final Catalogue catalogue;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    ComparisonRules(
            ComparisonRuleTable table,
            Comparing comparing,
            Authorities authorities,
            PublishedFigures published,
            Catalogue catalogue,
            AuditTrail trail,
            Access access,
            Clock clock) {
        this.table = table;
        this.comparing = comparing;
        this.authorities = authorities;
        this.published = published;
        this.catalogue = catalogue;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** The present way, and what each linked indicator would be judged by the one proposed; a fixed number of statements. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public ComparisonPage page(AuthorityId authority, ComparisonNavigation asked) {
        ComparisonRule now = table.rule();
        return new ComparisonPage(
                now,
                authorities.neighbourLists(),
                access.may(authority, Right.CATALOGUE),
                asked.proposed()
                        .filter(this::isPossible)
                        .filter(proposed -> !proposed.equals(now))
                        .map(proposed -> effect(authority, now, proposed)));
    }

    /** @throws IllegalArgumentException for a list that was never published */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void change(AuthorityId authority, ComparisonRule proposed) {
        if (!isPossible(proposed)) {
            throw new IllegalArgumentException("No neighbour list was published in " + proposed.list());
        }
        ComparisonRule former = table.rule();
        if (!former.equals(proposed)) {
            table.keep(proposed);
            trail.record(
                    authority,
                    Act.SETTINGS_CHANGED,
                    "Comparison with statistical neighbours",
                    "",
                    new Change(former.words(), proposed.words()));
        }
    }

    private boolean isPossible(ComparisonRule rule) {
        return rule.list() == null || authorities.neighbourLists().contains(rule.list());
    }

    private RuleEffect effect(AuthorityId authority, ComparisonRule now, ComparisonRule proposed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Whose present = comparing.by(now, authority, today);
        Whose other = comparing.by(proposed, authority, today);
        List<IndicatorDetails> linked = catalogue.all(authority).stream()
                .filter(each -> !each.definition().seriesCode().isEmpty())
                .toList();
        Map<String, SeriesFigures> figures = published.figures(
                linked.stream().map(each -> each.definition().seriesCode()).toList());
        return new RuleEffect(
                proposed,
                linked.stream()
                        .flatMap(each -> line(each, figures, present, other).stream())
                        .sorted(Comparator.comparing(RuleEffect.Line::turns).reversed())
                        .toList());
    }

    private static Optional<RuleEffect.Line> line(
            IndicatorDetails indicator, Map<String, SeriesFigures> figures, Whose present, Whose other) {
        return Optional.ofNullable(figures.get(indicator.definition().seriesCode()))
                .flatMap(its -> its.yearOr(0)
                        .map(year -> new RuleEffect.Line(
                                indicator,
                                verdict(indicator, its, year, present),
                                verdict(indicator, its, year, other))));
    }

    private static Verdict verdict(IndicatorDetails indicator, SeriesFigures figures, int year, Whose whose) {
        return MeasureReading.verdict(figures, year, whose.with(Benchmarks.polarity(indicator, figures.series())));
    }
}

package org.countersign.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.audit.Act;
import org.countersign.audit.Change;
import org.countersign.calculation.Polarity;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work on many indicators at once: all of it happens, or nothing. */
@Service
public class CatalogueWork {

    private final Indicators indicators;
    private final Catalogue catalogue;
    private final Responsibilities responsibilities;
    private final DefinitionVersions versions;
    private final CatalogueTrail trail;

    CatalogueWork(
            Indicators indicators,
            Catalogue catalogue,
            Responsibilities responsibilities,
            DefinitionVersions versions,
            CatalogueTrail trail) {
        this.versions = versions;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.responsibilities = responsibilities;
        this.trail = trail;
    }

    /** Sets the same for all of them. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void edit(AuthorityId authority, Set<IndicatorId> chosen, List<BulkChange> changes) {
        chosen(chosen).forEach(indicator -> changes.forEach(change -> edit(authority, indicator, change)));
        indicators.flush();
    }

    /** Gives another, or nobody, all that one person reports, owns and deputises for; says how many indicators. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public int handOver(AuthorityId authority, PersonId from, Optional<PersonId> to) {
        List<Responsibilities.Holding> all = responsibilities.all().of(from);
        for (Responsibilities.Holding holding : all) {
            responsibilities.move(holding.indicator(), holding.kind(), from, to);
            trail.record(
                    authority,
                    Act.PEOPLE_ASSIGNED,
                    reference(authority, holding.indicator()),
                    new Change(words(holding.kind(), Optional.of(from)), words(holding.kind(), to)));
        }
        return (int)
                all.stream().map(Responsibilities.Holding::indicator).distinct().count();
    }

    /** Puts an indicator at this place of the order, from 1; the others close up. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void move(AuthorityId authority, IndicatorId id, int place) {
        List<Indicator> order =
                new ArrayList<>(indicators.findAllByPartOfIsNullAndOverviewOfIsNullOrderByPositionAscReferenceAsc());
        Indicator moved = order.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + id.value() + " in the order."));
        int before = order.indexOf(moved) + 1;
        order.remove(moved);
        order.add(Math.clamp(place - 1L, 0, order.size()), moved);
        number(order);
        indicators.flush();
        trail.record(
                authority,
                Act.INDICATOR_CHANGED,
                moved.description().reference(),
                new Change("place: " + before, "place: " + (order.indexOf(moved) + 1)));
    }

    private static void number(List<Indicator> order) {
        for (int place = 1; place <= order.size(); place++) {
            order.get(place - 1).at(place);
        }
    }

    private Stream<Indicator> chosen(Set<IndicatorId> chosen) {
        return indicators.findAllByPartOfIsNullAndOverviewOfIsNullOrderByPositionAscReferenceAsc().stream()
                .filter(indicator -> chosen.contains(indicator.id()));
    }

    private void edit(AuthorityId authority, Indicator indicator, BulkChange change) {
        switch (change) {
            case BulkChange.HeldBy(var kind, var people) -> catalogue.assign(authority, indicator.id(), kind, people);
            case BulkChange.Every(var frequency) ->
                measure(authority, indicator, indicator.measure().every(frequency));
            case BulkChange.From(var threshold) ->
                measure(
                        authority,
                        indicator,
                        indicator
                                .measure()
                                .from(
                                        threshold.orElse(null),
                                        indicator.measure().minimumBase()));
            case BulkChange.Speaking(var timing) ->
                measure(
                        authority,
                        indicator,
                        indicator.measure().timed(timing, indicator.measure().lag()));
            case BulkChange.Good(var polarity, var reason) -> turn(authority, indicator, polarity, reason);
            case BulkChange.ToTheme(var theme) ->
                stand(authority, indicator, indicator.standing().in(theme.orElse(null)));
            case BulkChange.Entered(var by) ->
                stand(authority, indicator, indicator.standing().enteredBy(by));
            case BulkChange.Until(var last) -> stand(authority, indicator, ended(indicator.standing(), last));
            case BulkChange.IntoReturn(var sourceReturn) -> {
                Definition definition = indicator.definition().into(sourceReturn);
                keep(authority, indicator, new Differing().between(indicator.definition(), definition));
                indicator.define(definition);
            }
        }
    }

    /** What ends before it began was never measured: it ends in its first month. */
    private static Standing ended(Standing standing, Optional<YearMonth> last) {
        YearMonth since = standing.since();
        return standing.until(last.map(month -> since != null && month.isBefore(since) ? since : month)
                .orElse(null));
    }

    /** Where the same was good already, nothing changes, its reason neither. */
    private void turn(AuthorityId authority, Indicator indicator, Polarity polarity, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("What is good changes with a reason only.");
        }
        Measure measure = indicator.measure();
        if (!measure.polarity().equals(polarity)) {
            Definition definition = indicator.definition().because(reason);
            keep(authority, indicator, new Differing().between(indicator.definition(), definition));
            indicator.define(definition);
            measure(authority, indicator, measure.judged(polarity, measure.judgedBy()));
            indicators.flush();
            versions.keep(indicator, null, reason);
        }
    }

    private void measure(AuthorityId authority, Indicator indicator, Measure measure) {
        keep(authority, indicator, new Differing().between(indicator.measure(), measure));
        indicator.measure(measure);
    }

    private void stand(AuthorityId authority, Indicator indicator, Standing standing) {
        keep(authority, indicator, new Differing().between(indicator.standing(), standing));
        indicator.stand(standing);
    }

    private void keep(AuthorityId authority, Indicator indicator, Differing differing) {
        Change change = differing.change();
        if (!change.before().equals(change.after())) {
            trail.record(
                    authority, Act.INDICATOR_CHANGED, indicator.description().reference(), change);
        }
    }

    private String reference(AuthorityId authority, IndicatorId id) {
        return indicators
                .findById(new IndicatorKey(authority.value(), id.value()))
                .orElseThrow()
                .description()
                .reference();
    }

    private static String words(Responsibility kind, Optional<PersonId> person) {
        return kind.words() + ": " + person.map(id -> id.value().toString()).orElse("nobody");
    }
}

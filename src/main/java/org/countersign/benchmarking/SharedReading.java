package org.countersign.benchmarking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.authority.Authorities;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Reads what was shared: as it was shared, and of that only what still has the signatures it had then. */
@Component
class SharedReading {

    private final SharingTable table;
    private final SharedComposition composition;
    private final SignedFigures signed;
    private final SignedMoments moments;
    private final Catalogue catalogue;
    private final Authorities authorities;

    SharedReading(
            SharingTable table,
            SharedComposition composition,
            SignedFigures signed,
            SignedMoments moments,
            Catalogue catalogue,
            Authorities authorities) {
        this.table = table;
        this.composition = composition;
        this.signed = signed;
        this.moments = moments;
        this.catalogue = catalogue;
        this.authorities = authorities;
    }

    /** An indicator that was linked to another series since, or is part of another, is left out. */
    List<Read> all(AuthorityId authority, List<SharingTable.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<IndicatorId, List<SharedCell>> cells = table.cells();
        List<IndicatorDetails> indicators = catalogue.all(authority);
        Map<IndicatorId, NavigableMap<YearMonth, SignedFigure>> signatures = signed.of(authority, indicators);
        SharedForms forms = composition.forms(indicators);
        return rows.stream()
                .flatMap(row -> indicators.stream()
                        .filter(each -> each.id().equals(row.indicator()))
                        .filter(each -> each.definition().seriesCode().equals(row.series()))
                        .flatMap(each -> composition
                                .form(authority, each, forms)
                                .map(form -> read(
                                        each,
                                        new Shared(
                                                authority,
                                                form,
                                                row,
                                                cells.getOrDefault(row.indicator(), List.of()),
                                                moments(signatures.getOrDefault(
                                                        row.indicator(), Collections.emptyNavigableMap())))))
                                .stream()))
                .toList();
    }

    /**
     * What others share of one series, in the order given; what cannot be shown in its form is left out.
     *
     * @param figures by what they are of
     */
    List<Seen> others(List<Lent> lent, Map<Givers.Place, List<SharedCell>> figures) {
        SharedForms forms = composition.formsOf(lent.stream().map(Lent::series));
        var signatures = moments.of(lent.stream().map(Lent::indicator).toList());
        return lent.stream()
                .flatMap(each -> form(each, forms)
                        .map(form -> new Seen(
                                each,
                                figures(new Shared(
                                        each.indicator().giver(),
                                        form,
                                        each.row(),
                                        figures.getOrDefault(each.place(), List.of()),
                                        signatures.getOrDefault(each.indicator(), Collections.emptyNavigableMap())))))
                        .stream())
                .toList();
    }

    /** Of what others share that which has a form. */
    List<Lent> readable(List<Lent> lent) {
        SharedForms forms = composition.formsOf(lent.stream().map(Lent::series));
        return lent.stream().filter(each -> form(each, forms).isPresent()).toList();
    }

    private Optional<SharedForm> form(Lent lent, SharedForms forms) {
        String area = authorities.byId(lent.indicator().giver()).orElseThrow().dfeCode();
        return forms.of(area, lent.series(), lent.indicator().measure());
    }

    private Read read(IndicatorDetails indicator, Shared shared) {
        return new Read(shared.row(), indicator, figures(shared), shared.newer());
    }

    private SharedFigures figures(Shared shared) {
        PublishedSeries series = shared.form().series();
        return new SharedFigures(
                authorities.byId(shared.giver()).orElseThrow().name(),
                series,
                shared.row().basis(),
                shared.row().difference(),
                shared.row().minimum(),
                shared.cells().stream()
                        .map(cell -> shared.standing(cell).in(series))
                        .toList());
    }

    private static NavigableMap<YearMonth, Instant> moments(NavigableMap<YearMonth, SignedFigure> signatures) {
        NavigableMap<YearMonth, Instant> moments = new TreeMap<>();
        signatures.forEach((month, signature) -> moments.put(month, signature.at()));
        return moments;
    }

    /**
     * One indicator as it was shared.
     *
     * @param signed when its figures were signed, by month
     */
    private record Shared(
            AuthorityId giver,
            SharedForm form,
            SharingTable.Row row,
            List<SharedCell> cells,
            NavigableMap<YearMonth, Instant> signed) {

        /** Only with all the signatures that it had when it was shared. */
        SharedCell standing(SharedCell cell) {
            boolean stands =
                    form.needed(cell.month()).map(signed::get).allMatch(at -> at != null && !at.isAfter(row.at()));
            return stands ? cell : cell.withdrawn();
        }

        int newer() {
            return (int)
                    signed.values().stream().filter(at -> at.isAfter(row.at())).count();
        }
    }

    /** @param newer how many figures were signed, or signed again, since they were shared */
    record Read(SharingTable.Row row, IndicatorDetails indicator, SharedFigures figures, int newer) {}

    /** What another authority shares. */
    record Seen(Lent lent, SharedFigures figures) {}
}

package org.countersign.benchmarking;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.countersign.authority.Authorities;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/**
 * Reads what was shared, in the scope of the authority that shares: as it was shared, and of that only what still has the
 * signatures it had then.
 */
@Component
class SharedReading {

    private final SharingTable table;
    private final SharedComposition composition;
    private final SignedFigures signed;
    private final Catalogue catalogue;
    private final Authorities authorities;

    SharedReading(
            SharingTable table,
            SharedComposition composition,
            SignedFigures signed,
            Catalogue catalogue,
            Authorities authorities) {
        this.table = table;
        this.composition = composition;
        this.signed = signed;
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
        return rows.stream()
                .flatMap(row -> indicators.stream()
                        .filter(each -> each.id().equals(row.indicator()))
                        .filter(each -> each.definition().seriesCode().equals(row.series()))
                        .flatMap(each -> read(
                                authority,
                                row,
                                each,
                                cells.getOrDefault(row.indicator(), List.of()),
                                signatures.getOrDefault(row.indicator(), Collections.emptyNavigableMap()))
                                .stream()))
                .toList();
    }

    private Optional<Read> read(
            AuthorityId authority,
            SharingTable.Row row,
            IndicatorDetails indicator,
            List<SharedCell> cells,
            NavigableMap<YearMonth, SignedFigure> signatures) {
        return composition
                .form(authority, indicator)
                .map(form -> new Read(
                        row,
                        indicator,
                        new SharedFigures(
                                authorities.byId(authority).orElseThrow().name(),
                                form.series(),
                                row.basis(),
                                row.difference(),
                                row.minimum(),
                                cells.stream()
                                        .map(cell -> standing(form, row, cell, signatures)
                                                .in(form.series()))
                                        .toList()),
                        newer(row, signatures.values())));
    }

    private static SharedCell standing(
            SharedForm form, SharingTable.Row row, SharedCell cell, NavigableMap<YearMonth, SignedFigure> signatures) {
        boolean stands = form.needed(cell.month())
                .map(signatures::get)
                .allMatch(signature -> signature != null && !signature.at().isAfter(row.at()));
        return stands ? cell : cell.withdrawn();
    }

    private static int newer(SharingTable.Row row, Collection<SignedFigure> signatures) {
        return (int) signatures.stream()
                .filter(signature -> signature.at().isAfter(row.at()))
                .count();
    }

    /** @param newer how many figures were signed, or signed again, since they were shared */
    record Read(SharingTable.Row row, IndicatorDetails indicator, SharedFigures figures, int newer) {}
}

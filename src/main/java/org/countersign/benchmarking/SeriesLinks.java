package org.countersign.benchmarking;

import java.util.Optional;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.Definition;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Saved;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which published series an indicator is held against. Proposed by titles, decided by a person, kept in the catalogue. */
@Service
public class SeriesLinks {

    private final Catalogue catalogue;
    private final CatalogueDesk desk;
    private final PublishedFigures published;
    private final SharingEnds sharing;

    SeriesLinks(Catalogue catalogue, CatalogueDesk desk, PublishedFigures published, SharingEnds sharing) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.published = published;
        this.sharing = sharing;
    }

    /** The series that the indicator's title speaks of; empty where none is like it. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional(readOnly = true)
    public Optional<PublishedSeries> proposal(AuthorityId authority, IndicatorId indicator) {
        return catalogue.byId(authority, indicator).flatMap(found -> SeriesProposals.of(found, published.series()));
    }

    /**
     * Links an indicator, or ends its link; linked otherwise it is no longer shared.
     *
     * @param code of the series; empty to end the link
     * @param difference between the definitions; may be empty
     */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public Saved link(AuthorityId authority, IndicatorId indicator, String code, String difference) {
        if (!code.isEmpty()
                && published.series().stream().noneMatch(series -> series.code().equals(code))) {
            throw new IllegalArgumentException("No series " + code);
        }
        IndicatorDetails present = catalogue.byId(authority, indicator).orElseThrow();
        if (!present.definition().seriesCode().equals(code)) {
            sharing.all(authority, indicator);
        }
        return desk.save(
                authority,
                new IndicatorDraft(
                        indicator,
                        present.version(),
                        present.description(),
                        linked(present.definition(), code, code.isEmpty() ? "" : difference.strip()),
                        present.measure(),
                        present.standing(),
                        present.held(),
                        null));
    }

    private static Definition linked(Definition present, String code, String difference) {
        return new Definition(
                present.numerator(),
                present.denominator(),
                present.multiplier(),
                present.sourceReturn(),
                present.polarityReason(),
                code,
                difference);
    }
}

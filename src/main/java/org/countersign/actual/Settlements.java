package org.countersign.actual;

import java.time.YearMonth;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year's figures become final by the return they went into, after it was submitted; going back from that is kept. */
@Service
public class Settlements {

    private final Catalogue catalogue;
    private final StageTable table;
    private final AuditTrail audit;
    private final ChangeLog changes;

    Settlements(Catalogue catalogue, StageTable table, AuditTrail audit, ChangeLog changes) {
        this.catalogue = catalogue;
        this.table = table;
        this.audit = audit;
        this.changes = changes;
    }

    /** The returns that the catalogue's figures go into, by name. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<String> returns(AuthorityId authority) {
        return catalogue.withParts(authority).stream()
                .map(Settlements::sourceReturn)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Settles a year; how many figures were not so before. A figure revised later stays final. */
    @PreAuthorize("@access.may(#authority, 'RELEASE')")
    @Transactional
    public int settle(AuthorityId authority, Settlement settlement) {
        List<IndicatorId> indicators = catalogue.withParts(authority).stream()
                .filter(indicator -> sourceReturn(indicator).equals(settlement.sourceReturn()))
                .map(IndicatorDetails::id)
                .toList();
        YearMonth april = YearMonth.of(settlement.year().startYear(), 4);
        int figures = table.settle(indicators, april, settlement.to());
        audit.record(
                authority,
                settlement.settled() ? Act.FIGURES_FINALISED : Act.FIGURES_REOPENED,
                settlement.year().label() + ", " + settlement.sourceReturn(),
                new Change("", "%,d figures".formatted(figures)));
        changes.add(authority, ChangeKind.FIGURES, "");
        return figures;
    }

    private static String sourceReturn(IndicatorDetails indicator) {
        return indicator.definition().sourceReturn().strip();
    }
}

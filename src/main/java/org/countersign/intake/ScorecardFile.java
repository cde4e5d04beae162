package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.calendar.Period;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scorecard of a month out again, as the workbook that it could have come from. */
@Service
public class ScorecardFile {

    private final Catalogue catalogue;
    private final Holdings holdings;
    private final AuditTrail audit;

    ScorecardFile(Catalogue catalogue, Holdings holdings, AuditTrail audit) {
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.audit = audit;
    }

    /** Thirteen months up to this one, as XLSX; brought in again it changes nothing. Fixed number of statements. */
    @PreAuthorize("@access.may(#authority, 'TAKE_OUT')")
    @Transactional
    public byte[] export(AuthorityId authority, YearMonth month) {
        List<IndicatorDetails> listed = catalogue.all(authority).stream()
                .filter(indicator -> indicator.standing().covers(month))
                .toList();
        Present present = holdings.at(authority, month.minusMonths(ScorecardSheet.MONTHS - 1L), month);
        audit.record(
                authority,
                Act.SCORECARD_TAKEN_OUT,
                Period.month(month).label(),
                new Change("", listed.size() + " indicators"));
        return ScorecardWorkbook.of(new ScorecardSheet(month, listed, present).lines());
    }
}

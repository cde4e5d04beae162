package org.countersign.commentary;

import java.time.YearMonth;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a month is, for whoever follows everybody's work up. */
@Service
public class CycleProgress {

    private final CycleRows cycles;
    private final Pendings pendings;
    private final Paces paces;

    CycleProgress(CycleRows cycles, Pendings pendings, Paces paces) {
        this.cycles = cycles;
        this.pendings = pendings;
        this.paces = paces;
    }

    /** Of a month that was opened. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public MonthProgress of(AuthorityId authority, YearMonth month) {
        CycleDetails cycle = cycles.findById(new Cycle.Key(authority.value(), month.atDay(1)))
                .map(Cycle::details)
                .orElseThrow(() -> new IllegalArgumentException(month + " was never opened."));
        return new MonthProgress(cycle, pendings.of(authority, cycle), paces.forecast(cycle));
    }
}

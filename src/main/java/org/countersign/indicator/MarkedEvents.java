package org.countersign.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority has marked beside its figures, the newest first. */
@Service
public class MarkedEvents {

    private final MarkedEventTable table;
    private final AuditTrail audit;

    MarkedEvents(MarkedEventTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<MarkedEvent> all(AuthorityId authority) {
        return table.all();
    }

    /** @param indicators those it is about; empty: all */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public MarkedEventId add(AuthorityId authority, LocalDate day, String label, Set<IndicatorId> indicators) {
        MarkedEvent event = table.add(day, label.strip(), indicators);
        audit.record(authority, Act.EVENT_CHANGED, event.label(), new Change("", day + ": " + event.label()));
        return event.id();
    }

    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void remove(AuthorityId authority, MarkedEventId id) {
        table.all().stream().filter(event -> event.id().equals(id)).findFirst().ifPresent(event -> {
            table.remove(id);
            audit.record(
                    authority, Act.EVENT_CHANGED, event.label(), new Change(event.day() + ": " + event.label(), ""));
        });
    }
}

package org.countersign.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority has marked beside its figures, the newest first. */
@Service
public class MarkedEvents {

    private final MarkedEventTable table;
    private final CatalogueTrail trail;

    MarkedEvents(MarkedEventTable table, CatalogueTrail trail) {
        this.table = table;
        this.trail = trail;
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
        trail.record(authority, Act.EVENT_CHANGED, event.label(), new Change("", words(event)));
        return event.id();
    }

    /** Says otherwise what happened, unless somebody else did since it was shown. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public Edited<MarkedEvent> change(AuthorityId authority, MarkedEvent changed) {
        Optional<MarkedEvent> former = find(changed.id());
        if (!table.change(changed)) {
            return overtaken(changed);
        }
        trail.record(
                authority,
                Act.EVENT_CHANGED,
                changed.label(),
                new Change(former.map(MarkedEvents::words).orElse(""), words(changed)));
        return new Edited.Done<>();
    }

    /** Takes an event away, unless somebody changed it since it was shown. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public Edited<MarkedEvent> remove(AuthorityId authority, MarkedEvent shown) {
        if (find(shown.id()).filter(now -> now.version() == shown.version()).isEmpty()) {
            return overtaken(shown);
        }
        table.remove(shown.id());
        trail.record(authority, Act.EVENT_CHANGED, shown.label(), new Change(words(shown), ""));
        return new Edited.Done<>();
    }

    private Edited<MarkedEvent> overtaken(MarkedEvent shown) {
        return find(shown.id())
                .<Edited<MarkedEvent>>map(Edited.Conflict::new)
                .orElseGet(() -> new Edited.Refused<>(
                        "Somebody removed " + shown.label() + " meanwhile. Mark it again if it is needed."));
    }

    private Optional<MarkedEvent> find(MarkedEventId id) {
        return table.all().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private static String words(MarkedEvent event) {
        return event.day() + ": " + event.label();
    }
}

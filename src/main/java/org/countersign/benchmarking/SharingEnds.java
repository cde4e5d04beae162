package org.countersign.benchmarking;

import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Ends what somebody was given to see, and keeps that it ended. */
@Component
class SharingEnds {

    private final SharingTable table;
    private final SharingRules rules;
    private final AuditTrail trail;

    SharingEnds(SharingTable table, SharingRules rules, AuditTrail trail) {
        this.table = table;
        this.rules = rules;
        this.trail = trail;
    }

    /** @param because what ended it, where nobody took it back; otherwise empty */
    void end(AuthorityId authority, IndicatorId indicator, String reader, String because) {
        if (table.takeBack(indicator, reader) > 0) {
            trail.record(
                    authority,
                    Act.SHARING_TAKEN_BACK,
                    rules.reference(authority, indicator),
                    because,
                    new Change(rules.name(authority, reader), ""));
        }
    }

    /** An indicator that is linked otherwise is another one to its readers: their grants end, and do not come back. */
    void all(AuthorityId authority, IndicatorId indicator) {
        table.readers()
                .getOrDefault(indicator, Set.of())
                .forEach(reader -> end(authority, indicator, reader, "linked to another series"));
    }
}

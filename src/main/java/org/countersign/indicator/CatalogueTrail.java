package org.countersign.indicator;

import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.stereotype.Component;

/** Keeps what changed in the catalogue: in the audit trail, and for whoever has a page open that shows it. */
@Component
class CatalogueTrail {

    private final AuditTrail audit;
    private final ChangeLog changes;

    CatalogueTrail(AuditTrail audit, ChangeLog changes) {
        this.audit = audit;
        this.changes = changes;
    }

    void record(AuthorityId authority, Act act, String subject, Change change) {
        audit.record(authority, act, subject, change);
        changes.add(authority, ChangeKind.CATALOGUE, "");
    }
}

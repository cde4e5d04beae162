package org.countersign.commentary;

import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an authority asks signers once more when signed figures moved beyond the tolerance. */
@Service
public class AskingAgain {

    private final TenantJdbc jdbc;
    private final AuditTrail audit;

    AskingAgain(TenantJdbc jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public boolean asks(AuthorityId authority) {
        return jdbc.sql("SELECT ask_again FROM sign_off_setting WHERE authority_id = :authority")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public void ask(AuthorityId authority, boolean again) {
        boolean before = asks(authority);
        if (before != again) {
            jdbc.sql("""
                    INSERT INTO sign_off_setting (authority_id, ask_again) VALUES (:authority, :again)
                    ON DUPLICATE KEY UPDATE ask_again = VALUES(ask_again)
                    """).param("again", again).update();
            audit.record(
                    authority,
                    Act.SETTINGS_CHANGED,
                    "signing again when signed figures moved",
                    new Change(words(before), words(again)));
        }
    }

    private static String words(boolean asked) {
        return asked ? "asked for" : "not asked for";
    }
}

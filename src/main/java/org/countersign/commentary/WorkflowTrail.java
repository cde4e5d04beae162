package org.countersign.commentary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Keeps each act on a commentary in the authority's trail: states before and after, and never the words. */
@Component
class WorkflowTrail {

    private static final int BYTES_OF_DIGEST = 8;

    private final AuditTrail audit;

    WorkflowTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void keep(AuthorityId authority, Desk.Case at, org.countersign.audit.Act act, State before) {
        keep(authority, at, act, before, "");
    }

    /** @param remark what else was so, such as the figure signed; the text is told by its digest alone */
    void keep(AuthorityId authority, Desk.Case at, org.countersign.audit.Act act, State before, String remark) {
        audit.record(
                authority,
                act,
                at.indicator().reference() + ", " + at.commentary().month(),
                remark + "text " + digest(at.commentary().text()),
                new Change(before.words(), at.commentary().state().words()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES_OF_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.countersign.commentary;

import java.util.Arrays;
import java.util.Optional;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each authority's template for its texts; until one is set, the usual. */
@Service
public class WritingTemplates {

    private final TenantJdbc jdbc;
    private final AuditTrail audit;

    WritingTemplates(TenantJdbc jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public WritingTemplate of(AuthorityId authority) {
        return jdbc.sql("SELECT headings FROM writing_template WHERE authority_id = :authority")
                .query(String.class)
                .optional()
                .map(lines -> new WritingTemplate(Arrays.asList(lines.split("\n"))))
                .orElse(WritingTemplate.USUAL);
    }

    /**
     * Sets it for texts that are begun from then on.
     *
     * @return why it was refused; empty where it is set
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public Optional<Reason> set(AuthorityId authority, WritingTemplate template) {
        Optional<Reason> refused = template.unfit();
        if (refused.isEmpty()) {
            String before = words(of(authority));
            jdbc.sql("""
                    INSERT INTO writing_template (authority_id, headings) VALUES (:authority, :headings)
                    ON DUPLICATE KEY UPDATE headings = VALUES(headings)
                    """)
                    .param("headings", String.join("\n", template.headings()))
                    .update();
            audit.record(
                    authority,
                    org.countersign.audit.Act.SETTINGS_CHANGED,
                    "Template of commentaries",
                    new Change(before, words(template)));
        }
        return refused;
    }

    private static String words(WritingTemplate template) {
        return String.join("; ", template.headings());
    }
}

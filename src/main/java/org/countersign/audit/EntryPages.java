package org.countersign.audit;

import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** The trail as people read it, the newest entries first. */
@Component
class EntryPages {

    private static final String NEWEST_FIRST = " ORDER BY e.at DESC, e.entry_id DESC LIMIT ";

    private final TenantJdbc jdbc;

    EntryPages(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    long count(AuditFilter filter) {
        Condition condition = Condition.of(filter);
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry e WHERE " + condition.sql())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    List<AuditEntry> page(AuditFilter filter, int number, int size) {
        return read(Condition.of(filter), size + " OFFSET " + (number - 1) * (long) size);
    }

    List<AuditEntry> older(AuditFilter filter, AuditCursor than, int atMost) {
        return read(Condition.of(filter).before(than), Integer.toString(atMost));
    }

    Optional<AuditEntry> newest(Act act) {
        return jdbc.sql(select("e.authority_id = :authority AND e.act = :act", "1"))
                .param("act", act.code())
                .query((row, number) -> EntryTable.entry(row))
                .optional();
    }

    private List<AuditEntry> read(Condition condition, String limit) {
        return jdbc.sql(select(condition.sql(), limit))
                .params(condition.parameters())
                .query((row, number) -> EntryTable.entry(row))
                .list();
    }

    private static String select(String condition, String limit) {
        return "SELECT " + EntryTable.COLUMNS + " FROM audit_entry e WHERE " + condition + NEWEST_FIRST + limit;
    }
}

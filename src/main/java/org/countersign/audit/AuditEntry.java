package org.countersign.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act as kept.
 *
 * @param personId who acted; null for the system
 * @param name who that was called at the time
 * @param act the code of an {@link Act}
 * @param detail a remark; may be empty
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable UUID personId,
        String name,
        String act,
        String subject,
        String detail,
        Change change,
        Origin origin) {

    /** What happened: "Commentary signed off". */
    public String actWords() {
        return Act.words(act);
    }

    /** When, in London: "12 May 2020, 14:05:09". */
    public String when() {
        return LondonTime.moment(at);
    }
}

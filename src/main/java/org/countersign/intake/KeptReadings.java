package org.countersign.intake;

import java.time.Clock;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readings of files that come again, each under a name: next month's file is recognised by its headings. */
@Service
public class KeptReadings {

    /** So many are looked at for each file. */
    static final int MOST = 50;

    public static final int LONGEST_NAME = 100;

    private final ReadingTable table;
    private final AuditTrail audit;
    private final Clock clock;

    KeptReadings(ReadingTable table, AuditTrail audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional(readOnly = true)
    public List<KeptReading> all(AuthorityId authority) {
        return table.all();
    }

    /**
     * Keeps how a file is read; one of the same name is replaced.
     *
     * @return the file as read by what was kept, or empty-handed with the reason why not
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Kept keep(AuthorityId authority, Upload upload, String name) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return new Kept.Refused("Give the reading a name of up to " + LONGEST_NAME + " characters.");
        }
        boolean known = table.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(called));
        if (!known && table.all().size() >= MOST) {
            return new Kept.Refused("There are " + MOST + " readings already. Forget one first.");
        }
        var reading = KeptReading.of(called, clock.instant(), upload);
        table.put(reading);
        audit.record(
                authority,
                Act.READING_KEPT,
                called,
                new Change(
                        "",
                        reading.columns().size() + " columns, "
                                + reading.references().size() + " rows"));
        return new Kept.Reading(
                upload.handed().pointing(upload.handed().pointing().knowing(Known.unchanged(reading))));
    }

    /** @return false where there was none of the name */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public boolean forget(AuthorityId authority, String name) {
        boolean was = table.remove(name);
        if (was) {
            audit.record(authority, Act.READING_FORGOTTEN, name, new Change(name, ""));
        }
        return was;
    }

    /** What became of keeping. */
    public sealed interface Kept {

        record Reading(Handed handed) implements Kept {}

        /** @param sentence why it was not kept */
        record Refused(String sentence) implements Kept {}
    }
}

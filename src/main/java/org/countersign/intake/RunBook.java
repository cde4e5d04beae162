package org.countersign.intake;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which imports run, and what became of those that somebody wanted. */
@Service
public class RunBook {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RunTable runs;

    RunBook(RunTable runs) {
        this.runs = runs;
    }

    /** Enters one; there is one at a time, whoever wants it. What writes it is {@link ImportRuns}. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public RunBegun begin(AuthorityId authority, ImportRun.Kind kind, String file) {
        return runs.begin(kind, file)
                .<RunBegun>map(RunBegun.Under::new)
                .orElseGet(() -> new RunBegun.Refused(runs.live()
                        .map(RunBook::busy)
                        .orElse("Another import of this authority has just ended. Nothing was imported. Try again.")));
    }

    /** Empty where there is none of that number. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Optional<ImportRun> of(AuthorityId authority, ImportRunId id) {
        return runs.of(id);
    }

    /** The one that runs now, or waits. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Optional<ImportRun> live(AuthorityId authority) {
        return runs.live();
    }

    /** The newest that whoever acts wanted and has not seen the end of. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Optional<ImportRun> unseen(AuthorityId authority) {
        return runs.unseen();
    }

    /** They have seen what became of it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void seen(AuthorityId authority, ImportRunId id) {
        runs.seen(id);
    }

    /** Asks it to stop, whichever node has it; only whoever wanted it can. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public boolean stop(AuthorityId authority, ImportRunId id) {
        return runs.stop(id);
    }

    private static String busy(ImportRun other) {
        return "%s has been %s %s since %s, and there is one import at a time. Nothing of this one was written. Try again when that one is done."
                .formatted(
                        other.by(),
                        other.kind() == ImportRun.Kind.IMPORT ? "importing" : "undoing the import of",
                        other.file(),
                        TIME.format(other.at().atZone(LONDON)));
    }
}

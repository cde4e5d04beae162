package org.countersign.bench.host;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.countersign.commentary.Deadlines;
import org.countersign.intake.Confirmation;
import org.countersign.intake.Decisions;
import org.countersign.intake.FileContent;
import org.countersign.intake.ImportOutcome;
import org.countersign.intake.Preview;
import org.countersign.intake.Received;
import org.countersign.intake.ScorecardImport;
import org.countersign.intake.Upload;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.core.context.SecurityContext;

/** Brings a large file in as somebody of a performance team does, and as a bare parser and bare JDBC do. */
record MillionImports(ScorecardImport imports, DataSource source, AsPerson as) {

    private static final Deadlines DEADLINES =
            new Deadlines(LocalDate.of(2020, 5, 11), LocalDate.of(2020, 5, 15), null);

    /** "read previewed written left": nanoseconds of each step, and the most megabytes after any collection. */
    String ours(int number, String email, String file) {
        AuthorityId authority = new AuthorityId(number);
        SecurityContext person = as.signedIn(email);
        try (HeapWatch heap = new HeapWatch()) {
            long begun = System.nanoTime();
            Upload upload = as.call(person, () -> received(authority, Path.of(file)));
            long read = System.nanoTime();
            Preview preview = as.call(
                    person,
                    () -> imports.preview(authority, upload, Decisions.none().asHistory(true)));
            long previewed = System.nanoTime();
            as.call(person, () -> carriedOut(authority, preview));
            long written = System.nanoTime();
            return "%d %d %d %d".formatted(read - begun, previewed - read, written - previewed, heap.megabytes());
        }
    }

    /** "written left": the same by the floor. */
    String floor(int number, String file) {
        try (HeapWatch heap = new HeapWatch()) {
            long begun = System.nanoTime();
            new PlainImport(source, number).load(Path.of(file));
            return (System.nanoTime() - begun) + " " + heap.megabytes();
        }
    }

    private Upload received(AuthorityId authority, Path file) {
        Received received = imports.receive(authority, file.getFileName().toString(), FileContent.of(file));
        if (received instanceof Received.Understood(Upload upload)) {
            return upload;
        }
        throw new IllegalStateException(received.toString());
    }

    private ImportOutcome carriedOut(AuthorityId authority, Preview preview) {
        ImportOutcome outcome = imports.carryOut(authority, new Confirmation(preview, Set.of(), DEADLINES));
        if (!(outcome instanceof ImportOutcome.Imported)) {
            throw new IllegalStateException("Not imported");
        }
        return outcome;
    }
}

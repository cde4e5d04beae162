package org.countersign.wayout;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.WayOutPart;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an authority all its data: what each module says it keeps, as of one moment, row by row. */
@Service
public class WayOut {

    private final List<OpenTable> tables;
    private final OpenRows rows;
    private final AuthorityNames names;
    private final AuditTrail audit;
    private final Clock clock;

    WayOut(List<WayOutPart> parts, OpenRows rows, AuthorityNames names, AuditTrail audit, Clock clock) {
        this.tables = parts.stream()
                .sorted(Comparator.comparingInt(WayOutPart::order))
                .flatMap(part -> part.tables().stream())
                .toList();
        this.rows = rows;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is in it, file by file. */
    @PreAuthorize("@access.may(#authority, 'TAKE_OUT')")
    public List<OpenTable> contents(AuthorityId authority) {
        return tables;
    }

    /** Keeps that it is taken away now; before the first byte, and whatever becomes of the rest. */
    @PreAuthorize("@access.may(#authority, 'TAKE_OUT')")
    @Transactional
    public void begin(AuthorityId authority) {
        audit.record(authority, Act.DATA_TAKEN_OUT, "Whole data", new Change("", tables.size() + " files"));
    }

    /**
     * Writes it as a ZIP file of CSV files and a manifest. One statement a file, all of one snapshot, and no more than a
     * row of it in memory.
     */
    @PreAuthorize("@access.may(#authority, 'TAKE_OUT')")
    @Transactional(readOnly = true)
    public void write(AuthorityId authority, OutputStream out) throws IOException {
        var manifest = new Manifest(names.name(authority), names.slug(authority), clock.instant());
        try (var archive = new Archive(out)) {
            for (OpenTable table : tables) {
                manifest.add(table, archive.write(table, rows));
            }
            archive.write(manifest.closing(rows.trail()));
        }
    }
}

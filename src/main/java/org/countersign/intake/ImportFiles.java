package org.countersign.intake;

import java.util.Optional;
import org.countersign.actual.LoadId;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an import leaves to take away: its report, with the rows to mend and send back. */
@Service
public class ImportFiles {

    private final Reports reports;
    private final AuditTrail audit;

    ImportFiles(Reports reports, AuditTrail audit) {
        this.reports = reports;
        this.audit = audit;
    }

    /** The rows that are held in a preview, below the file's own headings, as XLSX. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public byte[] held(AuthorityId authority, Preview preview) {
        audit.record(
                authority,
                Act.EXPORTED,
                "held rows of a file",
                new Change("", preview.upload().name()));
        return ReportWorkbook.toMend(HeldLines.of(preview));
    }

    /** The report as XLSX; empty where there is no such import. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Optional<byte[]> report(AuthorityId authority, LoadId load) {
        Optional<PastImport> past = reports.of(load);
        past.ifPresent(found -> audit.record(
                authority,
                Act.EXPORTED,
                "report of an import",
                new Change("", found.report().file())));
        return past.map(found -> ReportWorkbook.of(found, reports.held(load)));
    }
}

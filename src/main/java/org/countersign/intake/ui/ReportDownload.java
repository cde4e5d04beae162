package org.countersign.intake.ui;

import java.util.Optional;
import java.util.UUID;
import org.countersign.actual.LoadId;
import org.countersign.intake.ImportFiles;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The report of an import as a file. Who may have it is asked when it is fetched; for everybody else there is none. */
@Controller
class ReportDownload {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportFiles files;
    private final AuthorityNames names;

    ReportDownload(ImportFiles files, AuthorityNames names) {
        this.files = files;
        this.names = names;
    }

    /** Where it is fetched, below the authority's own address. */
    static String path(LoadId load) {
        return IntakePages.PAGE + "/reports/" + load.value() + ".xlsx";
    }

    @GetMapping("/{slug}/intake/reports/{load}.xlsx")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String load) {
        AuthorityId authority = names.bySlug(slug).orElseThrow(ReportDownload::noSuchFile);
        byte[] report = id(load).flatMap(id -> report(authority, id)).orElseThrow(ReportDownload::noSuchFile);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-%s.xlsx\"".formatted(load))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(report);
    }

    private Optional<byte[]> report(AuthorityId authority, LoadId load) {
        try {
            return files.report(authority, load);
        } catch (AccessDeniedException e) {
            return Optional.empty();
        }
    }

    private static Optional<LoadId> id(String load) {
        try {
            return Optional.of(new LoadId(UUID.fromString(load)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException noSuchFile() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.countersign.intake.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.countersign.intake.CatalogueFile;
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

/** The catalogue as a file. Who may have it is asked when it is fetched; for everybody else there is no such file. */
@Controller
class CatalogueDownload {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CatalogueFile file;
    private final AuthorityNames names;
    private final Clock clock;

    CatalogueDownload(CatalogueFile file, AuthorityNames names, Clock clock) {
        this.file = file;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/{slug}/settings/indicators.xlsx")
    ResponseEntity<byte[]> file(@PathVariable String slug) {
        AuthorityId authority = names.bySlug(slug).orElseThrow(CatalogueDownload::noSuchFile);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"indicators-%s-%s.xlsx\"".formatted(slug, today))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(exported(authority));
    }

    private byte[] exported(AuthorityId authority) {
        try {
            return file.export(authority);
        } catch (AccessDeniedException e) {
            throw noSuchFile();
        }
    }

    private static ResponseStatusException noSuchFile() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

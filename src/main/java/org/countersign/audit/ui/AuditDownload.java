package org.countersign.audit.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditCursor;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.CsvLine;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The trail as a file. Who may have it is asked when it is fetched, and again for each thousand entries; for everybody
 * else there is no such file.
 */
@Controller
class AuditDownload {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final AuditBook book;
    private final AuthorityNames names;
    private final Clock clock;

    AuditDownload(AuditBook book, AuthorityNames names, Clock clock) {
        this.book = book;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/{slug}/" + AuditAddress.FILE)
    void file(@PathVariable String slug, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        AuthorityId authority = names.bySlug(slug).orElseThrow(AuditDownload::noSuchFile);
        AuditFilter filter = AuditAddress.of(name -> Optional.ofNullable(parameters.get(name)))
                .filter();
        AuditCursor start = begun(authority, filter);
        describe(response, slug);
        write(authority, filter, start, response.getWriter());
    }

    private AuditCursor begun(AuthorityId authority, AuditFilter filter) {
        try {
            return book.export(authority, filter);
        } catch (AccessDeniedException e) {
            throw noSuchFile();
        }
    }

    private void describe(HttpServletResponse response, String slug) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"audit-trail-%s-%s.csv\"".formatted(slug, today));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private void write(AuthorityId authority, AuditFilter filter, AuditCursor start, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        out.write(CsvLine.of(
                "When (London)",
                "When (UTC)",
                "Who",
                "Person",
                "From",
                "Session",
                "Act",
                "Subject",
                "Before",
                "After",
                "Remark",
                "Entry"));
        List<AuditEntry> batch = book.older(authority, filter, start);
        while (!batch.isEmpty()) {
            for (AuditEntry entry : batch) {
                out.write(line(entry));
            }
            batch = book.older(authority, filter, AuditCursor.before(batch.getLast()));
        }
    }

    private static String line(AuditEntry entry) {
        return CsvLine.of(
                entry.when(),
                entry.at().toString(),
                entry.name(),
                entry.personId() == null ? "" : entry.personId().toString(),
                entry.origin().address(),
                entry.origin().session(),
                entry.actWords(),
                entry.subject(),
                entry.change().before(),
                entry.change().after(),
                entry.detail(),
                entry.id().toString());
    }

    private static ResponseStatusException noSuchFile() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

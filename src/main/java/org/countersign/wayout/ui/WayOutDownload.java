package org.countersign.wayout.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import org.countersign.calendar.MonthLabel;
import org.countersign.intake.ScorecardFile;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.wayout.WayOut;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Both files of the way out. Who may have them is asked when they are fetched; for everybody else there are none. */
@Controller
class WayOutDownload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Each holds a connection to the database for as long as a browser takes. */
    private static final int AT_ONCE = 3;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final WayOut out;
    private final ScorecardFile scorecard;
    private final AuthorityNames names;
    private final Clock clock;

    WayOutDownload(WayOut out, ScorecardFile scorecard, AuthorityNames names, Clock clock) {
        this.out = out;
        this.scorecard = scorecard;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/{slug}/" + WayOutPages.EVERYTHING)
    void everything(@PathVariable String slug, HttpServletResponse response) throws IOException {
        AuthorityId authority = authority(slug);
        if (!free.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            begin(authority);
            describe(response, "application/zip", "%s-%s.zip".formatted(slug, today()));
            out.write(authority, response.getOutputStream());
        } finally {
            free.release();
        }
    }

    private void begin(AuthorityId authority) {
        try {
            out.begin(authority);
        } catch (AccessDeniedException e) {
            throw noSuchFile();
        }
    }

    @GetMapping("/{slug}/" + WayOutPages.SCORECARD)
    void scorecard(
            @PathVariable String slug, @RequestParam(defaultValue = "") String period, HttpServletResponse response)
            throws IOException {
        AuthorityId authority = authority(slug);
        YearMonth month = MonthLabel.inAddress(period).orElseThrow(WayOutDownload::noSuchFile);
        byte[] workbook = exported(authority, month);
        describe(response, XLSX, "scorecard-%s-%s.xlsx".formatted(slug, month));
        response.getOutputStream().write(workbook);
    }

    private byte[] exported(AuthorityId authority, YearMonth month) {
        try {
            return scorecard.export(authority, month);
        } catch (AccessDeniedException e) {
            throw noSuchFile();
        }
    }

    private AuthorityId authority(String slug) {
        return names.bySlug(slug).orElseThrow(WayOutDownload::noSuchFile);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    private static void describe(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static ResponseStatusException noSuchFile() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

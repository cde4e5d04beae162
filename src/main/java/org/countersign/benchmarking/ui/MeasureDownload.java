package org.countersign.benchmarking.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.countersign.benchmarking.Benchmarks;
import org.countersign.benchmarking.MeasureFile;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.OwnGroups;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A measure as a file. Who may have it is asked when it is fetched; for everybody else there is no such file. */
@Controller
class MeasureDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Benchmarks benchmarks;
    private final OwnGroups groups;
    private final AuthorityNames names;

    MeasureDownload(Benchmarks benchmarks, OwnGroups groups, AuthorityNames names) {
        this.benchmarks = benchmarks;
        this.groups = groups;
        this.names = names;
    }

    @GetMapping("/{slug}/benchmarks/{series}.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String slug,
            @PathVariable String series,
            @RequestParam MultiValueMap<String, String> chosen) {
        AuthorityId authority = names.bySlug(slug).orElseThrow(MeasureDownload::noSuchFile);
        MeasureFile file = file(authority, MeasureNavigation.of(series, Map.<String, List<String>>copyOf(chosen)));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private MeasureFile file(AuthorityId authority, MeasureNavigation asked) {
        try {
            return benchmarks
                    .measure(authority, asked)
                    .map(page -> new MeasureFile(page, groups.all(authority)))
                    .orElseThrow(MeasureDownload::noSuchFile);
        } catch (AccessDeniedException e) {
            throw noSuchFile();
        }
    }

    private static ResponseStatusException noSuchFile() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

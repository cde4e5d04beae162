package org.countersign.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells an open page how long its person stays signed in, so that it can warn them; asking is no activity, staying is.
 * Answers nobody with 401 instead of the sign-in page.
 */
@RestController
class SessionState {

    static final String PATH = "/session";

    private final SessionSettings settings;
    private final Clock clock;

    SessionState(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<Map<String, Long>> left(HttpServletRequest request) {
        return HeldSession.in(request.getSession(false))
                .map(this::told)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** "Stay signed in": the filter has counted this as activity by now. */
    @PostMapping(PATH + "/stay")
    ResponseEntity<Map<String, Long>> stay(HttpServletRequest request) {
        return left(request);
    }

    private ResponseEntity<Map<String, Long>> told(HeldSession session) {
        Instant now = clock.instant();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "left", seconds(now, session.idleEnd(settings.idle())),
                        "longest", seconds(now, session.endsAt()),
                        "warning", settings.warning().toSeconds()));
    }

    private static long seconds(Instant now, Instant end) {
        return Duration.between(now, end).toSeconds();
    }
}

package org.countersign.feed.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer that says what is wrong, what was kept and what to do (RFC 9457). */
record Problem(HttpStatus status, String detail) {

    ResponseEntity<Object> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }

    /** @param seconds after which it may go better */
    ResponseEntity<Object> answer(int seconds) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }

    /** For a filter, ahead of everything that could write it. */
    void write(HttpServletResponse response, JsonMapper json) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(new Body(status.getReasonPhrase(), status.value(), detail)));
    }

    private ProblemDetail body() {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private record Body(String title, int status, String detail) {}
}

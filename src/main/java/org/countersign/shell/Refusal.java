package org.countersign.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** An answer in plain words to a request that gets no page. */
record Refusal(int status, String words) {

    static Refusal of(int status, String words) {
        return new Refusal(status, words);
    }

    /** For a program as it reads refusals (RFC 9457), for people as words. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean program = request.getServletPath().startsWith("/api/");
        response.setStatus(status);
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(program ? problem() : words);
    }

    /** The words are ours, without a character that JSON would have to escape. */
    private String problem() {
        return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(HttpStatus.valueOf(status).getReasonPhrase(), status, words);
    }
}

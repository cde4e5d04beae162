package org.countersign.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request is for: something a person does, or something that an open page asks by itself. */
enum PageRequest {
    /** A page, a form, a download. */
    ACT(true),
    /** What somebody did on an open page. No page polls, so there is nobody's act among these. */
    EVENT(true),
    /** An open page says that it is open. */
    HEARTBEAT(false),
    /** The connection over which an open page is told things. */
    PUSH(false),
    /** An open page asks how long its person stays signed in. */
    STATE(false),
    FILE(false);

    private static final Pattern INTERNAL = Pattern.compile("(?:^|&)v-r=([a-z]+)");
    private static final List<String> FILES = List.of("/assets/", "/webjars/", "/VAADIN/", "/actuator/");

    /** What a page of Vaadin understands as the end of its session; the words come with the page. */
    private static final String SESSION_EXPIRED = "{\"meta\":{\"sessionExpired\":true}}";

    private final boolean activity;

    PageRequest(boolean activity) {
        this.activity = activity;
    }

    static PageRequest of(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        Matcher internal = INTERNAL.matcher(query);
        return switch (internal.find() ? internal.group(1) : "") {
            case "heartbeat" -> HEARTBEAT;
            case "push" -> PUSH;
            case "uidl" -> EVENT;
            default ->
                ofPath(request.getRequestURI()
                        .substring(request.getContextPath().length()));
        };
    }

    private static PageRequest ofPath(String path) {
        if (path.equals(SessionState.PATH)) {
            return STATE;
        }
        return FILES.stream().anyMatch(path::startsWith) ? FILE : ACT;
    }

    boolean isActivity() {
        return activity;
    }

    /** Whether it reads or changes anything of anybody's. */
    boolean isWork() {
        return this == ACT || this == EVENT || this == PUSH;
    }

    /** For nobody: tells an open page so, and answers whether that was all there was to do. */
    boolean answerSignedOut(HttpServletResponse response) throws IOException {
        switch (this) {
            case EVENT -> {
                response.setContentType("application/json;charset=UTF-8");
                response.getWriter().write(SESSION_EXPIRED);
            }
            case HEARTBEAT, PUSH -> response.setStatus(HttpServletResponse.SC_GONE);
            case STATE -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            default -> {
                return false;
            }
        }
        return true;
    }
}

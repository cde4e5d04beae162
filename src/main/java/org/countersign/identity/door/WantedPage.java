package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page that somebody asked for before they were signed in, to be led there afterwards by whichever way they sign in.
 * The browser keeps it, as a path; read back, it is one of our own pages or nothing.
 */
@Component
@Primary
class WantedPage implements RequestCache {

    private static final String COOKIE = "wanted";
    private static final Duration LASTING = Duration.ofHours(1);

    private final DoorCookies cookies;

    WantedPage(DoorCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request)) {
            OwnPath.of(path(request))
                    .filter(path -> !path.equals("/"))
                    .ifPresent(path -> cookies.write(response, COOKIE, encoded(path), LASTING));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return wanted(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Nothing is replayed; but whoever has arrived wants it no more. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        wanted(request).filter(path -> path.equals(path(request))).ifPresent(path -> cookies.remove(response, COOKIE));
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request, COOKIE).ifPresent(path -> cookies.remove(response, COOKIE));
    }

    private Optional<String> wanted(HttpServletRequest request) {
        return cookies.read(request, COOKIE).flatMap(WantedPage::decoded).flatMap(OwnPath::of);
    }

    /** Not what a page fetches on the side, such as its icon: browsers say what they want a document for. */
    private static boolean isPage(HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET") && (purpose == null || purpose.equals("document"));
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String encoded(String path) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

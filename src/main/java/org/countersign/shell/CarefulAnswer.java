package org.countersign.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * An answer whose word on keeping it stands, whatever frameworks say later, and whose redirects within the application
 * name no host, so that a request which claims to be for another host cannot send anybody there.
 */
final class CarefulAnswer extends HttpServletResponseWrapper {

    private static final Set<String> ABOUT_KEEPING = Set.of("cache-control", "pragma", "expires");

    private final HttpServletRequest request;
    private final boolean mayBeKept;

    CarefulAnswer(HttpServletRequest request, HttpServletResponse response, boolean mayBeKept) {
        super(response);
        this.request = request;
        this.mayBeKept = mayBeKept;
    }

    @Override
    public void setHeader(String name, String value) {
        if (isHeard(name)) {
            super.setHeader(name, isLocation(name) ? withoutHost(value) : value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (isHeard(name)) {
            super.addHeader(name, isLocation(name) ? withoutHost(value) : value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (isHeard(name)) {
            super.setDateHeader(name, date);
        }
    }

    @Override
    public void addDateHeader(String name, long date) {
        if (isHeard(name)) {
            super.addDateHeader(name, date);
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(withoutHost(location));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(withoutHost(location), status, clearBuffer);
    }

    /** Of the three headers for one purpose the newest is enough. */
    private boolean isHeard(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !ABOUT_KEEPING.contains(lower) || (mayBeKept && lower.equals("cache-control"));
    }

    private static boolean isLocation(String name) {
        return name.equalsIgnoreCase(HttpHeaders.LOCATION);
    }

    private String withoutHost(String location) {
        String here = origin();
        return location.equals(here) || location.startsWith(here + "/")
                ? "/" + location.substring(Math.min(location.length(), here.length() + 1))
                : location;
    }

    private String origin() {
        URI asked = URI.create(request.getRequestURL().toString());
        return asked.getScheme() + "://" + asked.getRawAuthority();
    }
}

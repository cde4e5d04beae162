package org.countersign.identity.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.countersign.tenancy.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of people who have no session yet. Where the installation is reached over TLS, their names begin with
 * {@code __Host-}: browsers take such a cookie from this very host only, not from a neighbour under the same domain.
 */
@Component
class DoorCookies {

    private final boolean secure;

    DoorCookies(PublicAddress address) {
        this.secure = "https".equals(address.address().getScheme());
    }

    Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(name))).map(Cookie::getValue);
    }

    void write(HttpServletResponse response, String name, String value, Duration lasting) {
        ResponseCookie cookie = ResponseCookie.from(name(name), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(lasting)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    void remove(HttpServletResponse response, String name) {
        write(response, name, "", Duration.ZERO);
    }

    private String name(String name) {
        return secure ? "__Host-" + name : name;
    }
}

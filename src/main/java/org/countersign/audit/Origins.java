package org.countersign.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds out from where whoever acts now does so: the current web request, or the system itself. */
@Component
class Origins {

    private static final int LONGEST_ADDRESS = 45;
    private static final int BYTES_OF_SESSION = 8;

    private final SecretKey key;

    Origins(InstallationSecret secret) {
        this.key = secret.keyFor("audit session");
    }

    Origin now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? of(web.getRequest())
                : Origin.SYSTEM;
    }

    private Origin of(HttpServletRequest request) {
        String session = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .map(this::reference)
                .orElse("");
        return new Origin(shortened(request.getRemoteAddr()), session);
    }

    /** A session's id opens the session; what is kept here only tells one session from another. */
    private String reference(String id) {
        byte[] mac = InstallationSecret.mac(key, id.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac, 0, BYTES_OF_SESSION);
    }

    private static String shortened(String address) {
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }
}

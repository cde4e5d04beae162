package org.countersign.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was about to do when they left for their authority's provider; kept in their session and used once.
 *
 * @param invitation the token of an invitation to accept
 * @param person whoever wants their account connected
 */
record SignOnIntent(
        AuthorityId authority,
        @Nullable String invitation,
        @Nullable PersonId person,
        Instant until) implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String KEY = SignOnIntent.class.getName();

    static SignOnIntent toJoin(AuthorityId authority, String invitation, Instant now) {
        return new SignOnIntent(authority, invitation, null, now.plus(PATIENCE));
    }

    static SignOnIntent toConnect(AuthorityId authority, PersonId person, Instant now) {
        return new SignOnIntent(authority, null, person, now.plus(PATIENCE));
    }

    void keepIn(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    /** Nothing is meant any more: somebody begins an ordinary sign-in. */
    static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(KEY));
    }

    /** The one for this authority that still holds; gone from the session in any case. */
    static Optional<SignOnIntent> take(HttpServletRequest request, AuthorityId authority, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof SignOnIntent intent)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return Optional.of(intent).filter(kept -> kept.authority().equals(authority) && now.isBefore(kept.until()));
    }
}

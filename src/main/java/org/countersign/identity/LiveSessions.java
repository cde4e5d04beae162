package org.countersign.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The sign-ins that this node serves. */
@Component
class LiveSessions {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSessions.class);
    private static final int AT_ONCE = 1_000;

    private final Map<SessionId, HeldSession> held = new ConcurrentHashMap<>();
    private final SessionTable table;
    private final Enrolment enrolment;
    private final SessionSettings settings;
    private final Clock clock;

    LiveSessions(SessionTable table, Enrolment enrolment, SessionSettings settings, Clock clock) {
        this.table = table;
        this.enrolment = enrolment;
        this.settings = settings;
        this.clock = clock;
    }

    /** Registers a sign-in, once, however many requests arrive together. Another person's in the same browser ends. */
    HeldSession hold(HttpServletRequest request, HttpSession container, Authentication authentication) {
        PersonId person = ((SignedIn) authentication.getPrincipal()).id();
        synchronized (container) {
            Optional<HeldSession> present =
                    HeldSession.in(container).filter(one -> one.person().equals(person));
            return present.orElseGet(() -> register(request, container, authentication, person));
        }
    }

    private HeldSession register(
            HttpServletRequest request, HttpSession container, Authentication authentication, PersonId person) {
        OwnSession opened = opened(request, authentication);
        table.add(person, opened);
        var session = new HeldSession(opened, person, container, this, enrolment.isEnrolled(person));
        held.put(session.id(), session);
        session.bind();
        return session;
    }

    private OwnSession opened(HttpServletRequest request, Authentication authentication) {
        Instant now = clock.instant();
        return new OwnSession(
                new SessionId(Ids.next(clock)),
                now,
                now,
                now.plus(settings.longest()),
                request.getRemoteAddr(),
                Browser.inWords(request.getHeader("User-Agent")),
                SignInWay.of(authentication));
    }

    /** Whether the session goes on; one that is over is closed here. */
    boolean goesOn(HeldSession session, boolean activity) {
        Instant now = clock.instant();
        Optional<SessionEnd> over = session.overdue(now, settings.idle());
        if (over.isEmpty() && activity && session.active(now) && !table.touch(session.id(), now)) {
            over = Optional.of(SessionEnd.REVOKED);
        }
        over.ifPresent(session::close);
        return over.isEmpty();
    }

    /** Closes what is over by the clock, and what was ended on this or another node; one statement when there is any. */
    void closeEnded() {
        Instant now = clock.instant();
        List.copyOf(held.values())
                .forEach(session -> session.overdue(now, settings.idle()).ifPresent(session::close));
        List<SessionId> live = new ArrayList<>(held.keySet());
        for (int from = 0; from < live.size(); from += AT_ONCE) {
            Set<SessionId> ended = table.endedAmong(live.subList(from, Math.min(live.size(), from + AT_ONCE)));
            ended.stream().map(held::get).forEach(LiveSessions::revoke);
        }
    }

    private static void revoke(@Nullable HeldSession session) {
        if (session != null) {
            session.close(SessionEnd.REVOKED);
        }
    }

    /** The container's session is gone. */
    void gone(HeldSession session, SessionEnd because) {
        held.remove(session.id());
        try {
            table.end(session.id(), because);
        } catch (DataAccessException e) {
            LOG.warn("Session {} ended but could not be marked so", session.id().value(), e);
        }
    }
}

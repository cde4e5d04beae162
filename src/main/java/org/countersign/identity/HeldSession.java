package org.countersign.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as this node holds it, kept in the container's session so that no request asks the database for it. When the
 * container drops its session, whatever the cause, the row is ended too.
 */
final class HeldSession implements HttpSessionBindingListener {

    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final OwnSession opened;
    private final PersonId person;
    private final HttpSession container;
    private final LiveSessions live;
    private final boolean enrolled;
    private final AtomicReference<SessionEnd> because = new AtomicReference<>(SessionEnd.SIGNED_OUT);
    private volatile Instant active;
    private volatile Instant written;

    HeldSession(OwnSession opened, PersonId person, HttpSession container, LiveSessions live, boolean enrolled) {
        this.opened = opened;
        this.person = person;
        this.container = container;
        this.live = live;
        this.enrolled = enrolled;
        this.active = opened.started();
        this.written = opened.started();
    }

    static Optional<HeldSession> in(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(present -> present.getAttribute(SessionId.ATTRIBUTE))
                .map(HeldSession.class::cast);
    }

    void bind() {
        container.setAttribute(SessionId.ATTRIBUTE, this);
    }

    SessionId id() {
        return opened.id();
    }

    PersonId person() {
        return person;
    }

    /** Something was done; true if that should be written down now, which is once a minute at most. */
    boolean active(Instant now) {
        active = now;
        boolean due = !now.isBefore(written.plus(WRITTEN_EVERY));
        if (due) {
            written = now;
        }
        return due;
    }

    /** Whether it began for somebody with a second factor and has not seen it; another provider sees to its own. */
    boolean asks(Proof proof) {
        return enrolled && !proof.secondFactor() && proof.through().isEmpty();
    }

    /** When it ends if nothing is done. */
    Instant idleEnd(Duration idle) {
        Instant end = active.plus(idle);
        return end.isBefore(opened.endsAt()) ? end : opened.endsAt();
    }

    Instant endsAt() {
        return opened.endsAt();
    }

    /** Why it is over by now, if it is. */
    Optional<SessionEnd> overdue(Instant now, Duration idle) {
        if (!now.isBefore(opened.endsAt())) {
            return Optional.of(SessionEnd.LONGEST);
        }
        return now.isBefore(active.plus(idle)) ? Optional.empty() : Optional.of(SessionEnd.IDLE);
    }

    /** Drops the container's session; the row follows, unless it was ended elsewhere already. */
    void close(SessionEnd reason) {
        because.set(reason);
        try {
            container.invalidate();
        } catch (IllegalStateException alreadyGone) {
            live.gone(this, reason);
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        live.gone(this, because.get());
    }
}

package org.countersign.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The bean named "account", which guards ask about what belongs to a person and not to an authority. */
@Component("account")
class OwnAccount {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Enrolment enrolment;
    private final Clock clock;

    OwnAccount(Enrolment enrolment, Clock clock) {
        this.enrolment = enrolment;
        this.clock = clock;
    }

    /** Whether whoever acts now is a person, however little of what they have they gave so far. */
    public boolean isSomebody() {
        return signedIn().isPresent();
    }

    /** Whether whoever acts now is a person who gave a second factor if they have one. */
    public boolean isOpen() {
        return signedIn().filter(person -> !isAsked(person)).isPresent();
    }

    /** Whether they also gave a password or a factor within the last ten minutes, as changes of factors ask for. */
    public boolean isFresh() {
        Instant since = clock.instant().minus(FRESH);
        return isOpen()
                && authentication().stream()
                        .flatMap(now -> now.getAuthorities().stream())
                        .anyMatch(granted -> granted instanceof FactorGrantedAuthority factor
                                && factor.getIssuedAt().isAfter(since));
    }

    /** Whether they have a second factor that this session lacks. */
    boolean isAsked(SignedIn person) {
        return !Proof.now().secondFactor() && enrolment.isEnrolled(person.id());
    }

    /** Whoever acts now; behind a guard that asked for a person. */
    SignedIn person() {
        return signedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    private static Optional<SignedIn> signedIn() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}

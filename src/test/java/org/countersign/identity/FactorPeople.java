package org.countersign.identity;

import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.countersign.tenancy.Ids;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** People of Northmere with sessions of every kind, and the app in their pocket. */
@Component
class FactorPeople {

    private static final TimeBasedOneTimePasswordGenerator APP = new TimeBasedOneTimePasswordGenerator();

    private final SignedInAs signedIn;
    private final JdbcClient jdbc;
    private final Clock clock;

    FactorPeople(SignedInAs signedIn, JdbcClient jdbc, Clock clock) {
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Signed in moments ago, with these factors. */
    <T> T justNow(String who, List<String> factors, Supplier<T> work) {
        return with(who, factors, clock.instant().minusSeconds(30), work);
    }

    /** Signed in an hour ago. */
    <T> T longAgo(String who, List<String> factors, Supplier<T> work) {
        return with(who, factors, clock.instant().minusSeconds(3600), work);
    }

    PersonId id(String who) {
        return ((SignedIn) signedIn.authentication(who, NORTHMERE).getPrincipal()).id();
    }

    /** Without factors, guesses and sessions. */
    void asNew(String who) {
        for (String table :
                List.of("authenticator_app", "recovery_code", "passkey", "factor_guess", "sign_in_session")) {
            jdbc.sql("DELETE FROM " + table + " WHERE person_id = :person")
                    .param("person", Ids.bytes(id(who).value()))
                    .update();
        }
    }

    String email(String who) {
        return TestAuthorities.email(who, NORTHMERE);
    }

    /** What the app shows, some steps of half a minute from now. */
    String code(AuthenticatorSecret secret, int steps) {
        try {
            return APP.generateOneTimePasswordString(
                    secret.key(), clock.instant().plusSeconds(30L * steps));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T with(String who, List<String> factors, Instant at, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(who, factors, at));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Authentication authentication(String who, List<String> factors, Instant at) {
        return signedIn.authentication(who, NORTHMERE).toBuilder()
                .authorities(
                        granted -> factors.forEach(factor -> granted.add(FactorGrantedAuthority.withAuthority(factor)
                                .issuedAt(at)
                                .build())))
                .build();
    }
}

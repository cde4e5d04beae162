package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.util.function.BooleanSupplier;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

@DatabaseTest
class ActingTests {

    @Autowired
    Tenancy tenancy;

    @Autowired
    Access access;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    TestAuthorities authorities;

    @BeforeEach
    void people() {
        authorities.present();
    }

    @Test
    void theSystemActsAsItselfAlsoOnThePageOfSomebody() {
        assertThat(onThePageOfAReporter(() -> asSystem(() -> access.may(NORTHMERE, Right.KEEP_TIME))))
                .isTrue();
    }

    @Test
    void onItTheSystemHasNoRightOfWhoeverIsSignedIn() {
        assertThat(onThePageOfAReporter(() -> asSystem(() -> access.may(NORTHMERE, Right.WRITE))))
                .isFalse();
    }

    @Test
    void afterwardsThePersonActsAgain() {
        assertThat(onThePageOfAReporter(() -> {
                    asSystem(() -> true);
                    return access.may(NORTHMERE, Right.WRITE);
                }))
                .isTrue();
    }

    @Test
    void whoeverIsSignedInWithinActsAsThemselves() {
        assertThat(asSystem(() -> signedIn.person("reporter", NORTHMERE, () -> access.may(NORTHMERE, Right.KEEP_TIME))))
                .isFalse();
    }

    private boolean asSystem(BooleanSupplier work) {
        return tenancy.asSystem(NORTHMERE, SystemActor.TIMEKEEPER, work::getAsBoolean);
    }

    private boolean onThePageOfAReporter(BooleanSupplier work) {
        SecurityContextHolderStrategy usual = SecurityContextHolder.getContextHolderStrategy();
        var person = new SecurityContextImpl(signedIn.authentication("reporter", NORTHMERE));
        SecurityContextHolder.setContextHolderStrategy(new OfASession(person));
        try {
            return work.getAsBoolean();
        } finally {
            SecurityContextHolder.setContextHolderStrategy(usual);
        }
    }

    /** As Vaadin's, while a session is at hand: what is set is not seen. */
    private record OfASession(SecurityContext person) implements SecurityContextHolderStrategy {

        @Override
        public SecurityContext getContext() {
            return person;
        }

        @Override
        public void setContext(SecurityContext context) {}

        @Override
        public void clearContext() {}

        @Override
        public SecurityContext createEmptyContext() {
            return new SecurityContextImpl();
        }
    }
}

package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestAuthorities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.annotation.Transactional;

/** Random calls of services and of the system, nested, in transactions and broken off, on several threads at once. */
@DatabaseTest
class ScopeSequencesTests {

    private static final int THREADS = 5;
    private static final int SEQUENCES = 2_000;

    @Autowired
    AutowireCapableBeanFactory factory;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TenantJdbc jdbc;

    Probe probe;

    @BeforeEach
    void aServiceLikeAnyOther() {
        authorities.present();
        probe = (Probe) factory.initializeBean(new Probe(), "probe");
    }

    @Test
    void noneOfTenThousandSequencesSeesAnotherAuthority() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        List<Callable<Boolean>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(thread);
            threads.add(() -> {
                for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                    new Sequence(random, looks).run(null, false, 0);
                    assertThat(Scope.current()).isEmpty();
                    assertThat(SecurityContextHolder.getContext().getAuthentication())
                            .isNull();
                }
                return true;
            });
        }
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Boolean> ended : pool.invokeAll(threads)) {
                assertThat(ended.get()).isTrue();
            }
        }
        assertThat(looks).hasValueGreaterThan(THREADS * SEQUENCES);
    }

    private static class OnPurpose extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private class Sequence {

        private final Random random;
        private final AtomicInteger looks;

        Sequence(Random random, AtomicInteger looks) {
            this.random = random;
            this.looks = looks;
        }

        /** One to three calls from within the authority given, each possibly with calls of its own. */
        void run(@Nullable AuthorityId here, boolean inTransaction, int depth) {
            for (int call = 0; call <= random.nextInt(3); call++) {
                look(here, inTransaction);
                if (depth < 4) {
                    call(here, inTransaction, depth);
                }
                look(here, inTransaction);
            }
            if (depth > 0 && random.nextInt(10) == 0) {
                throw new OnPurpose();
            }
        }

        private void call(@Nullable AuthorityId here, boolean inTransaction, int depth) {
            AuthorityId next = random.nextBoolean() ? NORTHMERE : SOUTHMERE;
            boolean joins = random.nextInt(20) == 0;
            boolean refused = inTransaction && !next.equals(here);
            try {
                tenancy.asSystem(next, SystemActor.DEMONSTRATION, () -> enter(next, joins, inTransaction, depth));
                assertThat(refused).isFalse();
            } catch (OnPurpose | UnexpectedRollbackException e) {
                assertThat(refused).isFalse();
            } catch (OutsideScope e) {
                assertThat(refused).isTrue();
            }
        }

        private void enter(AuthorityId next, boolean begins, boolean inTransaction, int depth) {
            if (begins) {
                probe.inTransaction(next, () -> run(next, true, depth + 1));
            } else {
                probe.within(next, () -> run(next, inTransaction, depth + 1));
            }
        }

        private void look(@Nullable AuthorityId here, boolean inTransaction) {
            looks.incrementAndGet();
            assertThat(Scope.current().map(Scope::authority)).isEqualTo(Optional.ofNullable(here));
            if (here != null && inTransaction) {
                assertThat(jdbc.sql("SELECT DISTINCT authority_id FROM membership WHERE authority_id = :authority")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(here.value());
            }
        }
    }

    /** Has what services have at the door, and does what it is told. */
    @Service
    static class Probe {

        @PreAuthorize("@access.may(#authority, 'READ')")
        public void within(AuthorityId authority, Runnable work) {
            work.run();
        }

        @PreAuthorize("@access.may(#authority, 'READ')")
        @Transactional
        public void inTransaction(AuthorityId authority, Runnable work) {
            work.run();
        }
    }
}

package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Jobs;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditChainTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Trails trails;

    @Autowired
    AuditChain chain;

    @Autowired
    ChainRound round;

    @Autowired
    AuditCheck check;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Jobs jobs;

    AuthorityId authority;

    @BeforeEach
    void anAuthority() {
        authority = authorities.fresh();
    }

    @Test
    void everyEntryIsChainedOnce() {
        trails.write(authority, 5);
        round.chain(authority);
        long links = checked().links();
        trails.write(authority, 3);
        round.chain(authority);
        round.chain(authority);
        CheckResult result = checked();
        assertThat(result.findings()).isEmpty();
        assertThat(result.links()).isEqualTo(links + 3 + 1);
        assertThat(result.waiting()).isZero();
    }

    @Test
    void anEntryCommittedAfterYoungerOnesWereChainedIsChainedToo() throws Exception {
        round.chain(authority);
        var written = new CountDownLatch(1);
        var youngerChained = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var late = threads.submit(() -> tenancy.asSystem(authority, SystemActor.DEMONSTRATION, (Runnable)
                    () -> transaction.executeWithoutResult(status -> {
                        trails.write(authority, "Late");
                        written.countDown();
                        wait(youngerChained);
                    })));
            written.await();
            trails.write(authority, 2);
            round.chain(authority);
            long before = checked().links();
            youngerChained.countDown();
            late.get();
            round.chain(authority);
            assertThat(checked().links()).isGreaterThan(before);
        }
        assertThat(checked().findings()).isEmpty();
        assertThat(checked().waiting()).isLessThan(4);
    }

    @Test
    void nodesThatChainAtTheSameMomentDoNotForkTheChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int turn = 0; turn < 10; turn++) {
                trails.write(authority, 5);
                var rounds = IntStream.range(0, 4)
                        .mapToObj(node -> threads.submit(() -> round.chain(authority)))
                        .toList();
                for (var node : rounds) {
                    node.get();
                }
            }
        }
        round.chain(authority);
        assertThat(checked().findings()).isEmpty();
        assertThat(checked().links()).isGreaterThan(50);
    }

    @Test
    void aRoundWithNothingNewTakesThreeStatements() {
        trails.write(authority, 3);
        round.chain(authority);
        assertThat(StatementCount.during(() -> {
                    round.chain(authority);
                    return true;
                }))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theJobChainsWithinTenSeconds() {
        trails.write(authority, 3);
        jobs.during(() -> await().atMost(Duration.ofSeconds(10))
                .until(() -> tenancy.asSystem(authority, SystemActor.CHAINER, () -> chain.head(authority))
                        .isPresent()));
        assertThat(checked().waiting()).isZero();
    }

    @Test
    void aHeadIsSentOutOnceUntilTheChainGrows() {
        trails.write(authority, 2);
        round.chain(authority);
        assertThat(sent()).isPresent();
        assertThat(sent()).isEmpty();
        trails.write(authority, 1);
        round.chain(authority);
        assertThat(sent()).isPresent();
        assertThat(checked().findings()).isEmpty();
    }

    private java.util.Optional<String> sent() {
        return tenancy.asSystem(authority, SystemActor.CHAINER, () -> chain.sendHead(authority));
    }

    private CheckResult checked() {
        return signedIn.person("team", authority, () -> check.run(authority, ""));
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

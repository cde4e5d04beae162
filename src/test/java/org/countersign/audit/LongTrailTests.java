package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trail longer than the batches it is chained and checked in; {@code -Dcountersign.entries=100000} measures. */
@DatabaseTest
class LongTrailTests {

    private static final int ENTRIES = Integer.getInteger("countersign.entries", 4_500);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Trails trails;

    @Autowired
    ChainRound round;

    @Autowired
    AuditCheck check;

    @Autowired
    Tampering tampering;

    @Autowired
    SignedInAs signedIn;

    @Test
    void isChainedAndCheckedWhole() {
        AuthorityId authority = authorities.fresh();
        timed("written", () -> {
            trails.write(authority, ENTRIES);
            return true;
        });
        timed("chained", () -> {
            round.chain(authority);
            return true;
        });
        CheckResult result = timed("checked", () -> checked(authority));
        assertThat(result.findings()).isEmpty();
        assertThat(result.links()).isGreaterThan(ENTRIES);

        tampering.run(
                "UPDATE audit_entry SET detail = '' WHERE authority_id = :authority AND subject = 'Subject " + ENTRIES
                        + "'",
                authority);
        assertThat(checked(authority).findings()).hasSize(1);
    }

    private CheckResult checked(AuthorityId authority) {
        return signedIn.person("team", authority, () -> check.run(authority, ""));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T answer = work.get();
        System.out.printf(
                "%,d entries %s in %s%n",
                ENTRIES,
                what,
                Duration.ofNanos(System.nanoTime() - start).truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        return answer;
    }
}

package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever owns the database changes a trail in 200 ways; a check finds each of them. */
@DatabaseTest
class AuditTamperingTests {

    private static final long SEED = 20_261_123;
    private static final int ATTEMPTS = 200;
    private static final int ENTRIES = 60;

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

    AuthorityId authority;
    List<Map<String, Object>> entries;
    List<Map<String, Object>> links;

    @BeforeEach
    void aChainedTrail() {
        authorities.present();
        authority = authorities.fresh();
        trails.write(authority, ENTRIES);
        round.chain(authority);
        entries = tampering.rows("audit_entry", authority);
        links = tampering.rows("audit_link", authority);
    }

    @Test
    void eachOf200WaysToTamperIsFound() {
        Random random = new Random(SEED);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            assertThat(checked("").findings()).as("before attempt %s", attempt).isEmpty();
            String done = tampering.tamper(authority, random, links.size());
            assertThat(checked("").holds()).as("attempt %s: %s", attempt, done).isFalse();
            restore();
        }
    }

    @Test
    void aCheckSaysWhichEntryWasChanged() {
        tampering.run(
                "UPDATE audit_entry SET subject = 'Other' WHERE authority_id = :authority AND subject = 'Subject 7'",
                authority);
        assertThat(checked("").findings())
                .singleElement()
                .extracting(Finding::words)
                .asString()
                .contains("Commentary signed off, Other")
                .endsWith("was changed after it was written.");
        restore();
    }

    @Test
    void aTailCutOffIsFoundByAHeadThatWasMailedOut() {
        String head = checked("").head();
        tampering.run("DELETE FROM audit_link WHERE authority_id = :authority AND seq > 40", authority);
        assertThat(checked(head).findings()).extracting(Finding::kind).contains(Finding.Kind.CUT);
        restore();
    }

    private CheckResult checked(String sentHead) {
        return signedIn.person("team", authority, () -> check.run(authority, sentHead));
    }

    private void restore() {
        tampering.run("DELETE FROM audit_entry WHERE authority_id = :authority", authority);
        tampering.run("DELETE FROM audit_entry WHERE authority_id = 902 AND subject LIKE 'Subject %'", authority);
        tampering.putBack("audit_entry", authority, entries);
        tampering.putBack("audit_link", authority, links);
    }
}

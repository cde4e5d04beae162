package org.countersign.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.FeedAuthentication;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.TenantSchema;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FeedTokensTests {

    @Autowired
    FeedTokens tokens;

    @Autowired
    FeedDoor door;

    @Autowired
    AuditBook book;

    @Autowired
    TenantSchema schema;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;

    @BeforeEach
    void anAuthorityWithoutTokens() {
        authorities.present();
        here = authorities.fresh();
    }

    @Test
    void aTokenLetsItsJobInUnderItsName() {
        Issue.Made made = made("nightly job");
        FeedAuthentication feed = door.enter(made.secret()).orElseThrow();

        assertThat(feed.authority()).isEqualTo(here);
        assertThat(feed.asActor().name()).isEqualTo("Feed “nightly job”");
        assertThat(feed.asActor().person()).isEmpty();
    }

    @Test
    void aFeedMayBringInAndNothingElseAndInNoOtherAuthority() {
        FeedAuthentication feed = door.enter(made("nightly job").secret()).orElseThrow();

        assertThat(Right.values())
                .filteredOn(right -> feed.may(here, right))
                .containsExactly(Right.READ, Right.COORDINATE, Right.IMPORT);
        assertThat(Right.values()).noneMatch(right -> feed.may(TestAuthorities.NORTHMERE, right));
    }

    @Test
    void theSecretIsKeptNowhere() {
        Issue.Made made = made("nightly job");
        String stored = String.join(
                " ",
                schema.owner()
                        .sql("SELECT CONCAT_WS(' ', prefix, name, HEX(mac)) FROM feed_token")
                        .query(String.class)
                        .list());

        assertThat(stored)
                .contains(made.token().prefix())
                .doesNotContain(made.secret(), made.secret().substring(20));
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void aRevokedTokenLetsNobodyIn() {
        Issue.Made made = made("nightly job");
        assertThat(asTeam(() -> tokens.revoke(here, made.token().id()))).isTrue();

        assertThat(door.enter(made.secret())).isEmpty();
        assertThat(asTeam(() -> tokens.revoke(here, made.token().id()))).isFalse();
    }

    @Test
    void aTokenThatHasRunOutLetsNobodyIn() {
        Issue.Made made = made("nightly job");
        schema.owner()
                .sql("UPDATE feed_token SET expires_at = NOW(6) - INTERVAL 1 DAY WHERE authority_id = ?")
                .param(here.value())
                .update();

        assertThat(door.enter(made.secret())).isEmpty();
    }

    @Test
    void noOtherSpellingIsTheToken() {
        String secret = made("nightly job").secret();

        assertThat(List.of(
                        "",
                        "csf_",
                        secret.toUpperCase(),
                        secret + "A",
                        secret.replace("csf_" + here, "csf_901"),
                        secret.replace("csf_" + here, "csf_99999"),
                        secret.substring(0, secret.length() - 1)))
                .noneMatch(wrong -> door.enter(wrong).isPresent());
    }

    @Test
    void whichTokensAreInUseIsSeen() {
        Issue.Made used = made("used");
        made("unused");
        door.enter(used.secret());

        assertThat(asTeam(() -> tokens.all(here)))
                .allSatisfy(token -> assertThat(token.lastUsed().isPresent())
                        .isEqualTo(token.name().equals("used")));
    }

    @Test
    void makingAndRevokingStandInTheTrail() {
        Issue.Made made = made("nightly job");
        asTeam(() -> tokens.revoke(here, made.token().id()));

        assertThat(asTeam(() -> book.page(here, AuditFilter.ALL, 1).entries()))
                .extracting(AuditEntry::actWords)
                .contains("Token of a feed made", "Token of a feed revoked");
    }

    @Test
    void twoJobsDoNotShareANameAndOneNeedsOne() {
        made("nightly job");

        assertThat(issue("Nightly job")).isInstanceOf(Issue.Refused.class);
        assertThat(issue(" \u200b")).isInstanceOf(Issue.Refused.class);
        assertThat(issue("x".repeat(61))).isInstanceOf(Issue.Refused.class);
    }

    @Test
    void thereIsAnEndToTokens() {
        for (int number = 1; number <= FeedTokens.MOST; number++) {
            made("job " + number);
        }
        assertThat(issue("one more")).isInstanceOf(Issue.Refused.class);
    }

    private Issue.Made made(String name) {
        return (Issue.Made) issue(name);
    }

    private Issue issue(String name) {
        return asTeam(() -> tokens.issue(here, new NewToken(name, NewToken.Lifetime.YEAR)));
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", here, work);
    }
}

package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.Ids;
import org.countersign.testing.Deliveries;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.Visitor;
import org.countersign.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A password would open nothing: the letter leads to where they sign in. */
@WebTest
class SignOnInsteadTests {

    @LocalServerPort
    int port;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuthorityNames names;

    @Autowired
    AccountLetters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Deliveries deliveries;

    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
    }

    @Test
    void whoBelongsOnlyWhereSingleSignOnIsRequiredIsToldToSignInThere() {
        singleSignOn(true);

        UUID reset = asked("leader");

        assertThat(letters.reset(reset)).isEmpty();
        assertThat(letters.signOnInstead(reset)).hasValueSatisfying(letter -> {
            assertThat(letter.email()).isEqualTo(email("leader"));
            assertThat(letter.places())
                    .containsExactly(new SignOnLetter.Place(
                            names.name(authority), "http://localhost:8080/single-sign-on/" + names.slug(authority)));
            assertThat(letter.toString()).doesNotContain(email("leader"));
        });
        letters.mailed(reset);
        assertThat(letters.signOnInstead(reset)).isEmpty();
    }

    @Test
    void whoHasNoPasswordIsToldSoAlsoWhereOneWouldDo() {
        singleSignOn(false);
        jdbc.sql("UPDATE person SET password_hash = NULL WHERE email = :email")
                .param("email", email("owner"))
                .update();

        assertThat(letters.signOnInstead(asked("owner"))).isPresent();
        assertThat(letters.reset(asked("owner"))).isEmpty();
    }

    @Test
    void whoeverAPasswordHelpsIsSentTheLink() {
        singleSignOn(true);
        jdbc.sql("INSERT INTO operator (person_id, since) SELECT person_id, UTC_TIMESTAMP(6) FROM person"
                        + " WHERE email = :email")
                .param("email", email("leader"))
                .update();
        assertThat(letters.reset(asked("leader"))).isPresent();
        assertThat(letters.signOnInstead(asked("leader"))).isEmpty();

        jdbc.sql("UPDATE access_condition SET single_sign_on = FALSE WHERE authority_id = :authority")
                .param("authority", authority.value())
                .update();
        assertThat(letters.reset(asked("owner"))).isPresent();
        assertThat(letters.signOnInstead(asked("owner"))).isEmpty();
    }

    @Test
    void thePageSaysTheSameToEverybody() {
        singleSignOn(true);
        HttpResponse<String> here = new Visitor(port).submit("/reset", Map.of("email", email("team")));
        HttpResponse<String> nobody = new Visitor(port).submit("/reset", Map.of("email", "nobody@nowhere.example"));
        assertThat(here.statusCode()).isEqualTo(nobody.statusCode());
        assertThat(Visitor.page(here).select("main").text())
                .isEqualTo(Visitor.page(nobody).select("main").text());
    }

    private void singleSignOn(boolean required) {
        jdbc.sql("""
                INSERT INTO single_sign_on (authority_id, issuer, client_id, groups_claim, end_session, in_use)
                VALUES (:authority, 'https://sign-on.example', 'countersign', '', FALSE, TRUE)
                """).param("authority", authority.value()).update();
        jdbc.sql("""
                INSERT INTO access_condition (authority_id, single_sign_on) VALUES (:authority, :required)
                ON DUPLICATE KEY UPDATE single_sign_on = VALUES(single_sign_on)
                """)
                .param("authority", authority.value())
                .param("required", required)
                .update();
    }

    /** Kept as the page keeps it, and as if it had not been sent. */
    private UUID asked(String who) {
        new Visitor(port).submit("/reset", Map.of("email", email(who)));
        deliveries.settled();
        jdbc.sql("UPDATE password_reset SET mailed_at = NULL").update();
        return Ids.of(
                jdbc.sql("""
                SELECT r.reset_id FROM password_reset r JOIN person p ON p.person_id = r.person_id
                WHERE p.email = :email ORDER BY r.asked_at DESC LIMIT 1
                """).param("email", email(who)).query(byte[].class).single());
    }

    private String email(String who) {
        return TestAuthorities.email(who, authority);
    }
}

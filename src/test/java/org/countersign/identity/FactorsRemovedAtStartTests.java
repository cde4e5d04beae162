package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.FactorGrantedAuthority;

@DatabaseTest
class FactorsRemovedAtStartTests {

    private static final List<String> PASSWORD = List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    FactorPeople people;

    @Autowired
    OwnFactors own;

    @Autowired
    SecondFactorCheck check;

    @Autowired
    FactorsRemovedAtStart start;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void ownerWithAnApp() {
        authorities.present();
        people.asNew("owner");
        people.justNow("owner", PASSWORD, () -> {
            AuthenticatorSecret secret = own.newSecret();
            return own.addApp(secret, people.code(secret, -1));
        });
    }

    @AfterEach
    void withoutFactors() {
        people.asNew("owner");
    }

    @Test
    void whoIsNamedHasNoSecondFactorAfterwardsAndTheTrailSaysByWhom() {
        LocalDateTime since = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);

        start.remove(people.email("owner"));

        assertThat(people.justNow("owner", PASSWORD, check::asked).pending()).isFalse();
        assertThat(jdbc.sql("""
                SELECT actor_name FROM audit_entry
                WHERE authority_id = :authority AND act = 'second factor removed' AND subject = 'Owner' AND at >= :since
                """)
                        .param("authority", NORTHMERE.value())
                        .param("since", since)
                        .query(String.class)
                        .list())
                .containsExactly("Settings of the installation (operator)");
    }

    @Test
    void anAddressOfNobodyRemovesNothing() {
        start.remove("nobody@nowhere.example");
        assertThat(people.justNow("owner", PASSWORD, check::asked).pending()).isTrue();
    }

    @Test
    void theSettingHoldsForItsDayAndForAllItsAddresses() {
        var wanted = new FactorsRemovedAtStart.Wanted(" 2026-11-28 one@example.org, two@example.org ");
        assertThat(wanted.on(TODAY)).containsExactly("one@example.org", "two@example.org");
        assertThat(wanted.on(TODAY.plusDays(1))).isEmpty();
        assertThat(wanted.on(TODAY.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one@example.org", "2026-11-28", "today one@example.org"})
    void withoutADayOrAnAddressItDoesNothing(String setting) {
        assertThat(new FactorsRemovedAtStart.Wanted(setting).on(TODAY)).isEmpty();
    }
}

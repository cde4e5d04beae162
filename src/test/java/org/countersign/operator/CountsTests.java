package org.countersign.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CountsTests {

    @Autowired
    Aboard aboard;

    @Autowired
    OnBoarding boarding;

    @Autowired
    Installation installation;

    @Autowired
    TestOperator operator;

    @Autowired
    TestAuthorities authorities;

    @BeforeEach
    void anOperator() {
        operator.present();
    }

    @Test
    void countingTakesAsManyStatementsForTwoMoreAuthorities() {
        statementsAfterMeetingNewAuthorities();
        int before = statements().size();
        for (int each = 0; each < 2; each++) {
            AuthorityId more = authorities.fresh();
            operator.does(() -> boarding.enter(more));
        }
        statementsAfterMeetingNewAuthorities();
        assertThat(statements()).hasSize(before).hasSizeLessThan(12);
    }

    @Test
    void theSevenPeopleOfAnAuthorityAreCounted() {
        AuthorityId authority = authorities.fresh();
        operator.does(() -> boarding.enter(authority));

        assertThat(operator.does(aboard::all))
                .filteredOn(found -> found.id().equals(authority))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.people()).isEqualTo(7);
                    assertThat(found.indicators()).isZero();
                    assertThat(found.lastImport()).isEmpty();
                    assertThat(found.suspension()).isEmpty();
                });
    }

    @Test
    void theInstallationSaysHowItIs() {
        InstallationHealth health = operator.does(installation::health);

        assertThat(health.database()).startsWith("8.");
        assertThat(health.schema()).matches("\\d{12}");
        assertThat(health.freeSpace()).isPositive();
    }

    /** Reference data are read again once where an authority is met that was not there at the start. */
    private void statementsAfterMeetingNewAuthorities() {
        assertThat(statements()).isNotEmpty();
    }

    private List<String> statements() {
        return operator.does(() -> StatementCount.during(aboard::all));
    }
}

package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.countersign.benchmarking.SignedWords.Said;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was signed last about each indicator, for those who compare. */
@DatabaseTest
class LatestSignedTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    LatestSigned signed;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;

    @BeforeEach
    void threeIndicators() {
        authorities.present();
        here = authorities.fresh();
        scorecard.many(here, 1, 3, MONTH);
        scorecard.openMonth(here, MONTH.plusMonths(1));
    }

    @Test
    void theLatestMonthThatIsSignedCountsAndWhatIsNotSignedIsNobodys() {
        scorecard.signed(here, MONTH, "T1");
        scorecard.signed(here, MONTH.plusMonths(1), "T1");
        scorecard.signed(here, MONTH, "T2");
        scorecard.submitted(here, MONTH.plusMonths(1), "T2", "Not signed yet.");

        assertThat(latest())
                .containsOnly(
                        Map.entry(id("T1"), new Said(MONTH.plusMonths(1), "Text.", "Owner")),
                        Map.entry(id("T2"), new Said(MONTH, "Text.", "Owner")));
    }

    private Map<IndicatorId, Said> latest() {
        return signedIn.person("leader", here, () -> signed.latest(here));
    }

    private IndicatorId id(String reference) {
        return scorecard.indicator(here, reference);
    }
}

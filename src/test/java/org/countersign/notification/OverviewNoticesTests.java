package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.countersign.commentary.TestOverviews;
import org.countersign.indicator.ThemeId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OverviewNoticesTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestOverviews overviews;

    @Autowired
    Notices notices;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SignedInAs signedIn;

    @Test
    void itsSignerIsToldByTheNameOfItsTheme() {
        authorities.present();
        AuthorityId here = authorities.fresh();
        ThemeId theme = overviews.theme(here, "Early help", MONTH, "EH1a");
        overviews.wanted(here, Optional.of(theme), MONTH);
        overviews.submitted(here, "Overview: Early help", MONTH, "Demand rose.");
        deliveries.settled();

        assertThat(signedIn.person("second.owner", here, () -> notices.mine(here)))
                .extracting(Notice::words)
                .containsExactly("Second Reporter submitted Overview: Early help, April 2032");
        assertThat(signedIn.person("owner", here, () -> notices.mine(here))).isEmpty();
    }
}

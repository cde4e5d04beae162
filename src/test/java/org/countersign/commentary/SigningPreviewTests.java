package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What wants a look before it is signed with others. The month's figure is 125, the one before 113. */
@DatabaseTest
class SigningPreviewTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    SigningPreview preview;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueDesk desk;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;
    IndicatorId indicator;

    @BeforeEach
    void anIndicator() {
        authorities.present();
        here = authorities.fresh();
        indicator = scorecard.notStarted(here, "EH1a", MONTH);
    }

    @Test
    void aFigureLikeAllOthersWantsNone() {
        monthsOf(120);
        assertThat(looks()).isEmpty();
    }

    @Test
    void aFigureOutsideItsUsualRangeWantsOne() {
        monthsOf(110);
        assertThat(looks()).containsExactly("The figure is outside its usual range.");
    }

    @Test
    void aMissedTargetWantsOne() {
        monthsOf(120);
        tenancy.asSystem(here, SystemActor.DEMONSTRATION, () -> {
            IndicatorDetails found = catalogue.byId(here, indicator).orElseThrow();
            desk.save(
                    here,
                    new IndicatorDraft(
                            indicator,
                            found.version(),
                            found.description(),
                            found.definition().because("Fewer is better."),
                            found.measure().judged(Polarity.LOWER_IS_BETTER, JudgedBy.SAME_PERIOD_LAST_YEAR),
                            found.standing(),
                            found.held(),
                            null));
            catalogue.setTargets(
                    here,
                    indicator,
                    new Targets(
                            Map.of(new FinancialYear(2031), Target.Aim.of(new BigDecimal("90"), Basis.EACH_MONTH))));
        });
        assertThat(looks()).containsExactly("Target missed: 90 (2031-32).");
    }

    private void monthsOf(int around) {
        for (int back = 1; back < 12; back++) {
            scorecard.figure(here, indicator, MONTH.minusMonths(back), String.valueOf(around + back % 3 * 3));
        }
    }

    private List<String> looks() {
        scorecard.submitted(here, indicator, MONTH, "More families were referred after the summer.");
        return signedIn.person("owner", here, () -> preview.of(here)).getFirst().looks();
    }
}

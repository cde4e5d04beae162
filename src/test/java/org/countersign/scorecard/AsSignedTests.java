package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.NewValue;
import org.countersign.calculation.Value;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A month signed, and then revised: its own figure by a little and by much, and an earlier one. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsSignedTests {

    private static final AuthorityId PLACE = new AuthorityId(918);
    private static final YearMonth MARCH = Sheet.MONTH.minusMonths(1);

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    Scorecards scorecards;

    @Autowired
    IndicatorPages pages;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    Cycles cycles;

    @BeforeAll
    void signedAndRevised() {
        sheet.load(PLACE, List.of(Sheet.row("MUCH"), Sheet.row("LITTLE"), Sheet.row("EARLIER"), Sheet.row("OPEN")));
        revised("OPEN", MARCH.minusMonths(1), "201");
        own.asSystem(PLACE, () -> {
            cycles.open(PLACE, MARCH, new Deadlines(LocalDate.of(2020, 4, 8), LocalDate.of(2020, 4, 15), null));
            return true;
        });
        for (String reference : List.of("MUCH", "LITTLE", "EARLIER")) {
            sheet.signedOff(PLACE, reference, "More started.");
        }
        sheet.revised(PLACE, "MUCH", "140");
        sheet.revised(PLACE, "LITTLE", "126");
        sheet.revised(PLACE, "OPEN", "140");
        revised("EARLIER", MARCH, "99");
    }

    @Test
    void asSignedEachFigureIsWhatItsOwnerSaw() {
        ScorecardRow row = row("MUCH", true);

        assertThat(row.current().text()).isEqualTo("125");
        assertThat(row.current().spoken()).endsWith("as signed");
        assertThat(row.onPrevious().shown().spoken()).isEqualTo("up 11%, as signed");
        assertThat(row("MUCH", false).current().text()).isEqualTo("140");
        assertThat(row("MUCH", false).onPrevious().shown().text()).isEqualTo("24%");
    }

    @Test
    void earlierMonthsAreAsTheyWereKnownThen() {
        assertThat(march(row("EARLIER", true)).text()).isEqualTo("113");
        assertThat(march(row("EARLIER", false)).text()).isEqualTo("99");
    }

    @Test
    void whatIsNotSignedIsAsNowAndMarkedSo() {
        ScorecardRow row = row("OPEN", true);

        assertThat(row.current().text()).isEqualTo("140");
        assertThat(row.current().looks()).contains(Look.AS_NOW);
        assertThat(row.current().spoken()).endsWith("not signed: as it is now");
        assertThat(row("OPEN", false).current().looks()).doesNotContain(Look.AS_NOW);
    }

    @Test
    void changedSinceIsSaidInEitherViewWhereFigureOrChangeMovedBeyondTheTolerance() {
        for (boolean asSigned : List.of(false, true)) {
            assertThat(row("MUCH", asSigned).commentary().changedSince()).isTrue();
            assertThat(row("LITTLE", asSigned).commentary().changedSince()).isFalse();
            assertThat(row("EARLIER", asSigned).commentary().changedSince()).isTrue();
            assertThat(row("OPEN", asSigned).commentary().changedSince()).isFalse();
        }
    }

    @Test
    void whatWasRevisedSinceTheCycleBeforeWasOpenedIsMarked() {
        ScorecardRow row = row("OPEN", false);

        assertThat(row.revisedSince()).isTrue();
        assertThat(row.current().looks()).contains(Look.REVISED);
        assertThat(row.months().get(row.months().size() - 3).looks()).doesNotContain(Look.REVISED);
        assertThat(row.months().get(row.months().size() - 3).note()).isEqualTo("pr");
        assertThat(row("OPEN", true).theme()).isEmpty();
    }

    @Test
    void theIndicatorsPageShowsTheSame() {
        IndicatorPage then = page("EARLIER", true);
        IndicatorPage now = page("EARLIER", false);

        assertThat(then.headline().onPrevious().shown().spoken()).isEqualTo("up 11%, as signed");
        assertThat(now.headline().onPrevious().shown().text()).isEqualTo("26%");
        assertThat(then.figures().get(1).value().text()).isEqualTo("113");
        assertThat(now.figures().get(1).value().text()).isEqualTo("99");
        assertThat(now.asSigned())
                .isEqualTo(new IndicatorPage.AsSigned(
                        true, false, List.of("change on the previous period ↑ 11%, now ↑ 26%")));
        assertThat(page("OPEN", true).asSigned().shown()).isFalse();
    }

    private ScorecardRow row(String reference, boolean asSigned) {
        return own
                .as(
                        "leader",
                        () -> scorecards.page(
                                PLACE, ScorecardNavigation.of(Sheet.MONTH).asSigned(asSigned)))
                .rows()
                .stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private IndicatorPage page(String reference, boolean asSigned) {
        var asked = new IndicatorNavigation(reference, Sheet.MONTH, asSigned);
        return own.as("leader", () -> pages.page(PLACE, asked)).orElseThrow();
    }

    private static Cell march(ScorecardRow row) {
        return row.months().get(row.months().size() - 2);
    }

    private void revised(String reference, YearMonth month, String figure) {
        own.asSystem(PLACE, () -> {
            LoadId load = actuals.open(PLACE, new Load("correction", "", "Counted again"));
            var id = catalogue.byReference(PLACE, reference).orElseThrow().id();
            return actuals.record(PLACE, load, List.of(new NewValue(id, month, Value.of(figure))));
        });
    }
}

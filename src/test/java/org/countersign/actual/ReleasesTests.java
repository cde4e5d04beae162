package org.countersign.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Supplier;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Standing;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.scorecard.Scorecards;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReleasesTests {

    private static final YearMonth APRIL = YearMonth.of(2021, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    Themes themes;

    @Autowired
    EntrySheets sheets;

    @Autowired
    Releases releases;

    @Autowired
    Scorecards scorecards;

    @Autowired
    SignOffDesk desk;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    AuthorityId place;
    IndicatorId indicator;

    @BeforeEach
    void aLoadedFigure() {
        place = authorities.fresh();
        indicator = tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            IndicatorId id = catalogue.add(
                    place,
                    new Description("R1", "Assessments started", "", "", 1, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    StatedPeople.NONE);
            load(id, APRIL.minusMonths(1), "113");
            load(id, APRIL, "125");
            return id;
        });
    }

    @Test
    void untilReleasedOnlyThePerformanceTeamSeesAFigure() {
        for (String who : List.of("reporter", "owner", "leader")) {
            assertThat(trend(who).get(APRIL).value()).isEqualTo(Value.none(Absence.NOT_RELEASED));
            assertThat(between(who).get(indicator).get(APRIL).value()).isEqualTo(Value.none(Absence.NOT_RELEASED));
            assertThat(as(who, () -> actuals.revisions(place, indicator))).isEmpty();
            assertThat(shown(who)).isEmpty();
        }
        assertThat(trend("team").get(APRIL).value()).isEqualTo(Value.of("125"));
        assertThat(as("team", () -> actuals.revisions(place, indicator))).hasSize(2);
        assertThat(shown("team")).isEqualTo("125");
    }

    @Test
    void ofALoadOnlyItsOwnFiguresAreReleased() {
        LoadId load = tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            LoadId later = actuals.open(place, new Load("later", "", ""));
            actuals.record(place, later, List.of(new NewValue(indicator, APRIL, Value.of("126"))));
            return later;
        });
        assertThat(as("team", () -> releases.standing(place, load))).isEqualTo(new LoadStanding(1, 0));
        assertThat(as("team", () -> releases.releaseLoad(place, load))).isEqualTo(1);
        assertThat(as("team", () -> releases.releaseLoad(place, load))).isZero();

        assertThat(trend("leader").get(APRIL).value()).isEqualTo(Value.of("126"));
        assertThat(trend("leader").get(APRIL.minusMonths(1)).value()).isEqualTo(Value.none(Absence.NOT_RELEASED));
        assertThat(as("team", () -> releases.steps(place, APRIL)))
                .extracting(StageMoved::figures)
                .containsExactly(1);
    }

    @Test
    void whatRevisesAReleasedFigureWaitsForNothing() {
        as("team", () -> releases.releaseUpTo(place, APRIL));
        LoadId load = tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            LoadId later = actuals.open(place, new Load("later", "", ""));
            actuals.record(place, later, List.of(new NewValue(indicator, APRIL, Value.of("126"))));
            return later;
        });

        assertThat(as("team", () -> releases.standing(place, load))).isEqualTo(new LoadStanding(0, 1));
        assertThat(trend("leader").get(APRIL).value()).isEqualTo(Value.of("126"));
    }

    @Test
    void whatASheetPrintedBesideAnUnreleasedFigureIsHiddenWithIt() {
        tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            LoadId load = actuals.open(place, new Load("sheet", "", ""));
            actuals.state(
                    place,
                    load,
                    List.of(new StatedFigure(indicator, APRIL, StatedKind.CHANGE_PREVIOUS, "↑ 11%", Value.of("11"))));
        });
        assertThat(as("leader", () -> actuals.stated(place, APRIL))).isEmpty();
        assertThat(as("team", () -> actuals.stated(place, APRIL))).hasSize(1);

        move(Stage.RELEASED);

        assertThat(as("leader", () -> actuals.stated(place, APRIL))).hasSize(1);
    }

    @Test
    void aMonthIsCheckedAndThenReleasedAndEachStepIsKept() {
        assertThat(move(Stage.CHECKED)).isEqualTo(new Moved.Done(1));
        assertThat(trend("team").get(APRIL).stage()).isEqualTo(Stage.CHECKED);
        assertThat(trend("leader").get(APRIL).value()).isEqualTo(Value.none(Absence.NOT_RELEASED));

        assertThat(move(Stage.RELEASED)).isEqualTo(new Moved.Done(1));
        assertThat(trend("leader").get(APRIL).value()).isEqualTo(Value.of("125"));
        assertThat(trend("leader").get(APRIL.minusMonths(1)).value()).isEqualTo(Value.none(Absence.NOT_RELEASED));

        assertThat(move(Stage.RELEASED)).isEqualTo(new Moved.Done(0));
        assertThat(as("team", () -> releases.steps(place, APRIL)))
                .extracting(StageMoved::to, StageMoved::figures, StageMoved::by)
                .containsExactly(
                        tuple(Stage.RELEASED, 1, "Performance Team"), tuple(Stage.CHECKED, 1, "Performance Team"));
    }

    @Test
    void aRevisionOfAReleasedFigureIsReleased() {
        move(Stage.RELEASED);
        tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> load(indicator, APRIL, "130"));

        assertThat(trend("leader").get(APRIL)).isEqualTo(new RecordedValue(Value.of("130"), Status.PROVISIONAL, 2));
    }

    @Test
    void afterAnImportTheMonthsBeforeAreReleasedWithIt() {
        assertThat(as("team", () -> releases.releaseUpTo(place, APRIL))).isEqualTo(2);
        assertThat(shown("leader")).isEqualTo("125");
        assertThat(as("team", () -> releases.unreleased(place, APRIL))).isEmpty();
    }

    @Test
    void aReleaseIsTakenBackUntilSomebodyHasSigned() {
        AuthorityId northmere = TestAuthorities.NORTHMERE;
        YearMonth month = YearMonth.of(2037, 1);
        IndicatorId signed = scorecard.notStarted(northmere, "HELD", month);
        assertThat(signedIn.person("team", northmere, () -> releases.holdBack(northmere, month, StageMove.ALL)))
                .isEqualTo(new Moved.Done(1));
        signedIn.person("team", northmere, () -> releases.move(northmere, StageMove.all(month, Stage.RELEASED)));
        var opened = scorecard.submitted(northmere, signed, month, "More.");
        signedIn.person(
                "owner",
                northmere,
                () -> desk.signOff(
                        northmere,
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures())));

        assertThat(signedIn.person("team", northmere, () -> releases.holdBack(northmere, month, StageMove.ALL)))
                .isEqualTo(new Moved.Signed(List.of("HELD")));
    }

    @Test
    void aThemeIsReleasedWithThePartsOfItsIndicatorsAndNothingElse() {
        ThemeId theme = tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> themes.named(place, "Early help"));
        IndicatorId part = added("R1 North", "60");
        IndicatorId other = added("R2", "70");
        tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            catalogue.place(place, indicator, Standing.NEW.in(theme));
            catalogue.place(place, part, Standing.NEW.partOf(indicator, PartKind.LOCALITY));
        });
        EntrySheet sheet = as("team", () -> sheets.of(place, APRIL, StageMove.ALL));
        assertThat(sheet.themes()).extracting(ThemeStanding::name).containsExactly("Early help", "Without theme");
        assertThat(sheet.rows()).extracting(EntryRow::reference).containsExactly("R1", "R1 North", "R2");
        assertThat(sheet.rows().getFirst().hints()).containsExactly("its parts add up to 60");

        var step = new StageMove(APRIL, theme.value().toString(), Stage.RELEASED);
        assertThat(as("team", () -> releases.move(place, step))).isEqualTo(new Moved.Done(2));

        assertThat(as("leader", () -> actuals.trend(place, part)).get(APRIL).value())
                .isEqualTo(Value.of("60"));
        assertThat(as("leader", () -> actuals.trend(place, other)).get(APRIL).value())
                .isEqualTo(Value.none(Absence.NOT_RELEASED));
    }

    private IndicatorId added(String reference, String figure) {
        return tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            IndicatorId id = catalogue.add(
                    place,
                    new Description(reference, reference, "", "", 2, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    StatedPeople.NONE);
            load(id, APRIL, figure);
            return id;
        });
    }

    private void load(IndicatorId id, YearMonth month, String amount) {
        LoadId load = actuals.open(place, new Load("sheet", "", "a test"));
        actuals.record(place, load, List.of(new NewValue(id, month, Value.of(amount))));
    }

    private Moved move(Stage to) {
        return as("team", () -> releases.move(place, StageMove.all(APRIL, to)));
    }

    private NavigableMap<YearMonth, RecordedValue> trend(String who) {
        return as(who, () -> actuals.trend(place, indicator));
    }

    private Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> between(String who) {
        return as(who, () -> actuals.between(place, APRIL, APRIL));
    }

    private String shown(String who) {
        ScorecardRow row = as(who, () -> scorecards.page(place, APRIL, ScorecardFilter.NONE))
                .rows()
                .getFirst();
        return row.current().text();
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, place, work);
    }
}

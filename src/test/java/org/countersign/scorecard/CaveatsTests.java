package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.NewQuery;
import org.countersign.actual.NewValue;
import org.countersign.actual.Queries;
import org.countersign.actual.Releases;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Draft;
import org.countersign.commentary.Task;
import org.countersign.commentary.WorkItem;
import org.countersign.commentary.WritingDesk;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * May 2020, in which no quarter ends: G1 has a figure, Q1 is quarterly and not due, W1 is quarterly and to be confirmed
 * all the same, B1 is quarterly and begun all the same, M1 is missing, T1 is to be confirmed, D1 is doubted, U1 is loaded and not released.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaveatsTests {

    private static final AuthorityId PLACE = new AuthorityId(963);
    private static final YearMonth MAY = YearMonth.of(2020, 5);

    @Autowired
    OwnAuthority own;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    Releases releases;

    @Autowired
    Cycles cycles;

    @Autowired
    Queries queries;

    @Autowired
    CommentaryBook book;

    @Autowired
    WritingDesk writing;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Overviews overviews;

    @Autowired
    IndicatorPages pages;

    @BeforeAll
    void load() {
        own.present(PLACE);
        own.asSystem(PLACE, () -> {
            LoadId load = actuals.open(PLACE, new Load("sheet", "", "a test"));
            figure(load, monthly("G1"), Value.of("12"));
            quarterly("Q1");
            quarterly("B1");
            figure(load, quarterly("W1"), Value.none(Absence.TO_BE_CONFIRMED));
            monthly("M1");
            figure(load, monthly("T1"), Value.none(Absence.TO_BE_CONFIRMED));
            figure(load, monthly("D1"), Value.of("40"));
            releases.move(PLACE, StageMove.all(MAY, Stage.RELEASED));
            figure(load, monthly("U1"), Value.of("77"));
            cycles.open(PLACE, MAY, new Deadlines(LocalDate.of(2020, 6, 8), LocalDate.of(2020, 6, 12), null));
            return load;
        });
        own.as("reporter", () -> queries.ask(PLACE, new NewQuery(id("D1"), MAY, "We counted 42.")));
        own.as("reporter", () -> {
            var opened = book.open(PLACE, id("B1"), MAY).orElseThrow();
            return writing.save(
                    PLACE,
                    opened.commentary().id(),
                    new Draft("A note.", opened.commentary().version()));
        });
    }

    @ParameterizedTest
    @CsvSource({"MISSING, M1", "TO_BE_CONFIRMED, T1 W1", "QUERIED, D1", "NOT_RELEASED, U1"})
    void whatThereIsToKnowOfAFigureIsCountedAndFiltered(Caveat caveat, String references) {
        ScorecardPage page = page("leader", ScorecardFilter.by(Criterion.FIGURE, caveat.code()));

        assertThat(page.rows()).extracting(ScorecardRow::reference).containsExactly(references.split(" "));
        assertThat(page.caveats()).containsEntry(caveat, (long) page.rows().size());
        Counts counts = own.as("leader", () -> overviews.of(PLACE, MAY)).counts();
        assertThat(Map.of(
                        Caveat.MISSING, counts.missing(),
                        Caveat.TO_BE_CONFIRMED, counts.toBeConfirmed(),
                        Caveat.QUERIED, counts.queried(),
                        Caveat.NOT_RELEASED, counts.notReleased()))
                .hasEntrySatisfying(
                        caveat,
                        counted ->
                                assertThat(counted.rows()).isEqualTo(page.rows().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "reporter", "owner", "team"})
    void everybodySeesWhichFigureIsDoubted(String who) {
        Cell cell = cell(who, "D1");

        assertThat(cell.text()).isEqualTo("40");
        assertThat(cell.looks()).contains(Look.QUERIED);
        assertThat(cell.spoken()).isEqualTo("40, provisional, queried");
        IndicatorPage page = own.as("leader", () -> pages.row(PLACE, new IndicatorNavigation("D1", MAY)))
                .orElseThrow();
        assertThat(page.headline().value().spoken()).endsWith(", queried");
        assertThat(page.doubt().orElseThrow().reason()).isEqualTo("We counted 42.");
    }

    @Test
    void theTeamSeesWhatIsNotReleasedMarkedAndLeadersSeeNothingOfIt() {
        assertThat(cell("team", "U1").spoken()).isEqualTo("77, provisional, not released");
        assertThat(cell("team", "U1").marked()).isEqualTo("⊘ not released");
        assertThat(cell("leader", "U1").spoken()).isEqualTo("not released yet");
        assertThat(cell("leader", "U1").looks()).doesNotContain(Look.UNRELEASED);
        assertThat(cell("team", "G1").marked()).isEmpty();
    }

    @Test
    void whatIsNotDueAsksForNoTextAndIsNeverLate() {
        ScorecardRow row = row("leader", "Q1");

        assertThat(row.commentary().stateWords()).isEqualTo("not due");
        assertThat(row.standing().late()).isFalse();
        assertThat(row("leader", "G1").standing().late()).isTrue();
        assertThat(own.as("leader", () -> overviews.of(PLACE, MAY))
                        .counts()
                        .unsigned()
                        .rows())
                .isEqualTo(6);
        assertThat(own.as("reporter", () -> pages.row(PLACE, new IndicatorNavigation("Q1", MAY)))
                        .orElseThrow()
                        .due())
                .isFalse();
    }

    @Test
    void ofWhatIsNotDueNothingIsToWriteUntilSomebodyBegins() {
        assertThat(tasks())
                .containsEntry("Q1", Task.NOT_DUE)
                .containsEntry("W1", Task.NOT_DUE)
                .containsEntry("G1", Task.WRITE)
                .containsEntry("B1", Task.WRITE);
        assertThat(row("reporter", "B1").commentary().stateWords()).isEqualTo("draft");
        assertThat(row("reporter", "B1").standing().late()).isTrue();
    }

    private Map<String, Task> tasks() {
        return own.as("reporter", () -> book.myWork(PLACE)).stream()
                .collect(Collectors.toMap(item -> item.indicator().reference(), WorkItem::task));
    }

    private Cell cell(String who, String reference) {
        return row(who, reference).current();
    }

    private ScorecardRow row(String who, String reference) {
        return page(who, ScorecardFilter.NONE).rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private ScorecardPage page(String who, ScorecardFilter filter) {
        return own.as(who, () -> scorecards.page(PLACE, MAY, filter));
    }

    private IndicatorId id(String reference) {
        return own.as("leader", () -> catalogue.byReference(PLACE, reference))
                .orElseThrow()
                .id();
    }

    private void figure(LoadId load, IndicatorId id, Value value) {
        actuals.record(PLACE, load, List.of(new NewValue(id, MAY, value)));
    }

    private IndicatorId monthly(String reference) {
        return added(reference, Measure.found(Unit.COUNT, 0, Polarity.NONE));
    }

    private IndicatorId quarterly(String reference) {
        return added(reference, Measure.found(Unit.COUNT, 0, Polarity.NONE).every(Frequency.QUARTER));
    }

    private IndicatorId added(String reference, Measure measure) {
        IndicatorId id = catalogue.add(
                PLACE, new Description(reference, "Indicator " + reference, "", "", 1, ""), measure, StatedPeople.NONE);
        catalogue.assign(PLACE, id, Responsibility.REPORTER, own.named(PLACE, "Reporter"));
        catalogue.assign(PLACE, id, Responsibility.OWNER, own.named(PLACE, "Owner"));
        return id;
    }
}

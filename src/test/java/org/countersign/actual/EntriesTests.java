package org.countersign.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.EnteredBy;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Standing;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EntriesTests {

    private static final YearMonth APRIL = YearMonth.of(2038, 4);
    private static final YearMonth MAY = APRIL.plusMonths(1);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Entries entries;

    @Autowired
    EntrySheets sheets;

    @Autowired
    Actuals actuals;

    @Autowired
    Releases releases;

    @Autowired
    SignOffDesk desk;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Settlements settlements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    AuthorityId place;
    IndicatorId indicator;

    @BeforeEach
    void figures() {
        place = authorities.fresh();
        indicator = scorecard.notStarted(place, "E1", APRIL);
    }

    @Test
    void aFigureIsEnteredAndRevisedWithItsHistory() {
        assertThat(enter(MAY, "140", 0)).isEqualTo(new Entered.Saved(1));
        assertThat(enter(MAY, "141", 1)).isEqualTo(new Entered.Saved(2));
        assertThat(enter(MAY, "141", 1)).isEqualTo(new Entered.Unchanged(2));

        assertThat(team(() -> sheets.history(place, indicator, MAY))
                        .orElseThrow()
                        .lines())
                .extracting(
                        CellHistory.Line::revision,
                        CellHistory.Line::text,
                        CellHistory.Line::by,
                        CellHistory.Line::reason,
                        CellHistory.Line::source)
                .containsExactly(
                        tuple(2, "141", "Performance Team", "Entered by hand", "Figures page, May 2038"),
                        tuple(1, "140", "Performance Team", "Entered by hand", "Figures page, May 2038"));
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownAndNotOverwritten() {
        enter(MAY, "140", 0);

        assertThat(enter(MAY, "150", 0)).isInstanceOfSatisfying(Entered.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo("140");
            assertThat(conflict.by()).isEqualTo("Performance Team");
            assertThat(conflict.revision()).isEqualTo(1);
            assertThat(conflict.ours()).isEqualTo("150");
        });
        assertThat(stands(MAY)).isEqualTo(Value.of("140"));
    }

    @Test
    void ofManyAtOneCellEachRevisionIsWonOnceAndEveryLoserSeesTheOther() throws Exception {
        int saved = 0;
        int conflicts = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<Entered>> work = new ArrayList<>();
            for (int n = 0; n < 80; n++) {
                int typed = 1_000 + n;
                work.add(() -> enter(
                        MAY,
                        Integer.toString(typed),
                        ThreadLocalRandom.current().nextInt(4)));
            }
            for (var done : people.invokeAll(work)) {
                switch (done.get()) {
                    case Entered.Saved won -> saved++;
                    case Entered.Conflict lost -> conflicts++;
                    default -> {}
                }
            }
        }
        int revisions = team(() -> sheets.history(place, indicator, MAY))
                .orElseThrow()
                .lines()
                .size();
        assertThat(revisions).isEqualTo(saved).isBetween(1, 4);
        assertThat(conflicts).isPositive();
    }

    @Test
    void noNumberReplacesANumberWithoutAYes() {
        for (String typed : List.of("tbc", "-", "c")) {
            assertThat(enter(APRIL, typed, 1)).isEqualTo(new Entered.Asked(Entered.Question.NO_NUMBER));
        }
        assertThat(stands(APRIL)).isEqualTo(Value.of("125"));

        var confirmed = new Entry(indicator, APRIL, APRIL, "tbc", 1, "", true);
        assertThat(enter(confirmed)).isEqualTo(new Entered.Saved(2));
        assertThat(stands(APRIL)).isEqualTo(Value.none(Absence.TO_BE_CONFIRMED));
    }

    @Test
    void anEarlierMonthIsRevisedWithAReasonOnly() {
        var without = new Entry(indicator, APRIL.minusMonths(1), APRIL, "114", 1, " ", false);
        assertThat(enter(without)).isEqualTo(new Entered.Asked(Entered.Question.REASON));

        var with = new Entry(indicator, APRIL.minusMonths(1), APRIL, "114", 1, "Late recording", false);
        assertThat(enter(with)).isEqualTo(new Entered.Saved(2));
        assertThat(team(() -> actuals.revisions(place, indicator)))
                .filteredOn(revision -> revision.revision() == 2)
                .extracting(Revision::reason)
                .containsExactly("Late recording");
    }

    @Test
    void onceItsTextIsSignedAFigureIsRevisedWithAReasonOnly() {
        assertThat(enter(APRIL, "126", 1)).isEqualTo(new Entered.Saved(2));
        sign();

        assertThat(enter(APRIL, "127", 2)).isEqualTo(new Entered.Asked(Entered.Question.REASON));
        assertThat(enter(new Entry(indicator, APRIL, APRIL, "127", 2, "Counted again", false)))
                .isEqualTo(new Entered.Saved(3));
    }

    @Test
    void aReporterEntersNothingThatThePerformanceTeamEnters() {
        var entry = new Entry(indicator, MAY, MAY, "140", 0, "", false);
        assertThat(signedIn.person("reporter", place, () -> entries.enter(place, List.of(entry))))
                .singleElement()
                .isInstanceOf(Entered.Refused.class);
        assertThat(signedIn.person("reporter", place, () -> sheets.of(place, MAY, StageMove.ALL))
                        .rows())
                .isEmpty();
    }

    @Test
    void aReporterEntersTheirOwnIndicatorWhereThatIsSetAndAloneSeesItWithTheTeam() {
        tenancy.asSystem(
                place,
                SystemActor.DEMONSTRATION,
                () -> catalogue.place(place, indicator, Standing.NEW.enteredBy(EnteredBy.REPORTER)));
        var entry = new Entry(indicator, MAY, MAY, "140", 0, "", false);

        assertThat(signedIn.person("reporter", place, () -> entries.enter(place, List.of(entry))))
                .containsExactly(new Entered.Saved(1));
        assertThat(seenBy("reporter")).isEqualTo(Value.of("140"));
        assertThat(seenBy("second.reporter")).isEqualTo(Value.none(Absence.NOT_RELEASED));
        assertThat(seenBy("owner")).isEqualTo(Value.none(Absence.NOT_RELEASED));
        assertThat(seenBy("team")).isEqualTo(Value.of("140"));

        var over = new Entry(indicator, MAY, MAY, "150", 1, "", false);
        assertThat(signedIn.person("second.reporter", place, () -> entries.enter(place, List.of(over))))
                .singleElement()
                .isInstanceOf(Entered.Refused.class);
    }

    private Value seenBy(String who) {
        return signedIn.person(who, place, () -> actuals.trend(place, indicator))
                .get(MAY)
                .value();
    }

    @Test
    void aYearIsMadeFinalByItsReturnAndARevisedFigureStaysFinal() {
        jdbc.sql("UPDATE indicator SET source_return = 'SSDA903' WHERE authority_id = :authority")
                .param("authority", place.value())
                .update();
        var year = new Settlement(FinancialYear.containing(APRIL), "SSDA903", true);

        assertThat(team(() -> settlements.settle(place, year))).isEqualTo(1);
        assertThat(team(() -> settlements.settle(place, year))).isZero();
        enter(APRIL, "126", 1);
        assertThat(team(() -> actuals.trend(place, indicator)).get(APRIL).status())
                .isEqualTo(Status.FINAL);

        var back = new Settlement(FinancialYear.containing(APRIL), "SSDA903", false);
        assertThat(team(() -> settlements.settle(place, back))).isEqualTo(1);
        assertThat(team(() -> actuals.trend(place, indicator)).get(APRIL).status())
                .isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void theSheetTakesAsManyStatementsWhateverThereIs() {
        int few = statementsOfTheSheet();
        for (int n = 0; n < 20; n++) {
            scorecard.notStarted(place, "S" + n, APRIL);
        }
        assertThat(statementsOfTheSheet()).isEqualTo(few).isLessThan(25);
    }

    private int statementsOfTheSheet() {
        return StatementCount.during(() -> team(() -> sheets.of(place, APRIL, StageMove.ALL)))
                .size();
    }

    @Test
    void ofABlockEachFigureIsSavedOrRefusedOnItsOwn() {
        List<Entered> entered = team(() -> entries.enter(
                place,
                List.of(
                        new Entry(indicator, MAY, MAY, "140", 0, "", false),
                        new Entry(indicator, MAY.plusMonths(1), MAY, "many", 0, "", false),
                        new Entry(new IndicatorId(999_999), MAY, MAY, "1", 0, "", false))));

        assertThat(entered.get(0)).isEqualTo(new Entered.Saved(1));
        assertThat(entered.subList(1, 3)).allMatch(Entered.Refused.class::isInstance);
    }

    @Test
    void figuresAreReadAsTheyWereKnownAtAMoment() {
        Instant before = clock.instant();
        enter(APRIL, "130", 1);
        enter(MAY, "140", 0);

        var then = team(() -> actuals.asAt(place, APRIL, MAY, before)).get(indicator);
        assertThat(then).containsOnlyKeys(APRIL);
        assertThat(then.get(APRIL).value()).isEqualTo(Value.of("125"));
        var now = team(() -> actuals.asAt(place, APRIL, MAY, clock.instant())).get(indicator);
        assertThat(now.get(APRIL).value()).isEqualTo(Value.of("130"));
        assertThat(now).containsOnlyKeys(APRIL, MAY);
    }

    @Test
    void theFirstEntryTakenBackLeavesNothingThereAndItsHistoryTellsBothSteps() {
        enter(MAY, "140", 0);

        assertThat(enter(undo(MAY, 1))).isEqualTo(new Entered.Saved(0));

        assertThat(team(() -> actuals.trend(place, indicator))).doesNotContainKey(MAY);
        assertThat(team(() -> actuals.between(place, APRIL, MAY)).get(indicator))
                .containsOnlyKeys(APRIL);
        assertThat(team(() -> actuals.asAt(place, APRIL, MAY, clock.instant())).get(indicator))
                .containsOnlyKeys(APRIL);
        assertThat(cell(MAY)).isEqualTo(new EntryCell("", "", 0, Set.of(EntryCell.Mark.EDITABLE)));
        assertThat(history(MAY)).containsExactly("nothing", "140");

        assertThat(enter(MAY, "150", 0)).isEqualTo(new Entered.Saved(3));
        assertThat(enter(MAY, "160", 0)).isInstanceOf(Entered.Conflict.class);
        assertThat(history(MAY)).containsExactly("150", "nothing", "140");
        assertThat(cell(MAY).marks()).doesNotContain(EntryCell.Mark.REVISED);
    }

    @Test
    void anImportOverAFigureThatWasTakenBackGoesOnInItsHistory() {
        enter(MAY, "140", 0);
        enter(undo(MAY, 1));

        tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            LoadId load = actuals.open(place, new Load("sheet", "", ""));
            return actuals.record(place, load, List.of(new NewValue(indicator, MAY, Value.of("142"))));
        });
        assertThat(stands(MAY)).isEqualTo(Value.of("142"));
        assertThat(history(MAY)).containsExactly("142", "nothing", "140");
    }

    @Test
    void whatALoadBroughtIsNotTakenAwayByAnUndo() {
        assertThat(enter(undo(APRIL, 1))).isEqualTo(new Entered.Saved(2));

        assertThat(stands(APRIL)).isEqualTo(Value.none(Absence.MISSING));
    }

    @Test
    void aFigureBelowZeroIsSavedOnceItIsConfirmed() {
        assertThat(enter(MAY, "-5", 0)).isEqualTo(new Entered.Asked(Entered.Question.NEGATIVE));
        assertThat(enter(new Entry(indicator, MAY, MAY, "-5", 0, "", true))).isEqualTo(new Entered.Saved(1));
        assertThat(stands(MAY)).isEqualTo(Value.of("-5"));
    }

    @Test
    void aFigureThatIsWhatItWasIsNotRevisedHoweverOftenItWasTyped() {
        assertThat(enter(APRIL, "999", 1)).isEqualTo(new Entered.Saved(2));
        assertThat(cell(APRIL).marks()).contains(EntryCell.Mark.REVISED);
        assertThat(seen("leader").revised()).isTrue();

        assertThat(enter(APRIL, "125", 2)).isEqualTo(new Entered.Saved(3));
        assertThat(cell(APRIL).marks()).doesNotContain(EntryCell.Mark.REVISED, EntryCell.Mark.REVISED_SINCE);
        assertThat(seen("leader").revised()).isFalse();
        assertThat(history(APRIL)).containsExactly("125", "999", "125");
    }

    @Test
    void whatWasMendedBeforeItsReleaseIsNoRevisionToAnybodyWhoReadsIt() {
        enter(MAY, "140", 0);
        enter(MAY, "141", 1);
        assertThat(cell(MAY).marks()).doesNotContain(EntryCell.Mark.REVISED);

        team(() -> releases.move(place, new StageMove(MAY, StageMove.ALL, Stage.RELEASED)));

        assertThat(cell(MAY).marks()).doesNotContain(EntryCell.Mark.REVISED);
        assertThat(signedIn.person("leader", place, () -> actuals.revisions(place, indicator)))
                .filteredOn(revision -> revision.month().equals(MAY))
                .extracting(Revision::value)
                .containsExactly(Value.of("141"));
        enter(MAY, "142", 2);
        assertThat(cell(MAY).marks()).contains(EntryCell.Mark.REVISED);
    }

    @Test
    void whatTheTeamReleasedIsNotTakenAwayByAnUndo() {
        enter(MAY, "140", 0);
        team(() -> releases.move(place, new StageMove(MAY, StageMove.ALL, Stage.RELEASED)));

        assertThat(enter(undo(MAY, 1)))
                .isInstanceOfSatisfying(
                        Entered.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("released meanwhile"));
        assertThat(stands(MAY)).isEqualTo(Value.of("140"));
    }

    @Test
    void whatWasMendedBeforeItsReleaseWasNeverKnownToReaders() {
        enter(MAY, "140", 0);
        enter(MAY, "141", 1);
        Instant mended = Instant.now();
        enter(MAY, "142", 2);
        team(() -> releases.move(place, new StageMove(MAY, StageMove.ALL, Stage.RELEASED)));

        assertThat(signedIn.person("leader", place, () -> actuals.asAt(place, MAY, MAY, mended)))
                .doesNotContainKey(indicator);
        assertThat(team(() -> actuals.asAt(place, MAY, MAY, mended))
                        .get(indicator)
                        .get(MAY)
                        .value())
                .isEqualTo(Value.of("141"));
    }

    private RecordedValue seen(String who) {
        return signedIn.person(who, place, () -> actuals.trend(place, indicator))
                .get(APRIL);
    }

    private EntryCell cell(YearMonth month) {
        return team(() -> sheets.rows(place, month, Set.of(indicator)))
                .getFirst()
                .current();
    }

    private List<String> history(YearMonth month) {
        return team(() -> sheets.history(place, indicator, month)).orElseThrow().lines().stream()
                .map(CellHistory.Line::text)
                .toList();
    }

    private Entry undo(YearMonth month, int base) {
        return new Entry(indicator, month, month, "-", base, "Undone", true, true);
    }

    private void sign() {
        var opened = scorecard.submitted(place, indicator, APRIL, "More.");
        signedIn.person(
                "owner",
                place,
                () -> desk.signOff(
                        place,
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures())));
    }

    private Entered enter(YearMonth month, String typed, int base) {
        return enter(new Entry(indicator, month, month, typed, base, "", false));
    }

    private Entered enter(Entry entry) {
        return team(() -> entries.enter(place, List.of(entry))).getFirst();
    }

    private Value stands(YearMonth month) {
        return team(() -> actuals.trend(place, indicator)).get(month).value();
    }

    private <T> T team(Supplier<T> work) {
        return signedIn.person("team", place, work);
    }
}

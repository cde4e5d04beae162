package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.EntrySheets;
import org.countersign.actual.Releases;
import org.countersign.actual.Revision;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.calculation.Display;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.State;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ScorecardImportTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final Deadlines DUE = new Deadlines(LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 14), null);

    @Autowired
    ScorecardImport imports;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    EntrySheets sheets;

    @Autowired
    Releases releases;

    @Autowired
    Themes themes;

    @Autowired
    CommentaryBook book;

    @Autowired
    Clock clock;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;

    @BeforeEach
    void anAuthorityWithoutIndicators() {
        authorities.present();
        here = authorities.fresh();
    }

    @Test
    void previewWritesNothing() {
        Preview preview = preview(Decisions.none());

        assertThat(preview.plan().counts()).containsEntry(PlannedRow.Kind.CREATED, 8L);
        assertThat(preview.plan().counts()).containsEntry(PlannedRow.Kind.HELD, 1L);
        assertThat(preview.opensMonth()).isTrue();
        assertThat(indicators()).isEmpty();
    }

    @Test
    void acceptedRowsAreThereAfterwards() {
        ImportReport report = imported(decided());

        assertThat(report.count(PlannedRow.Kind.CREATED)).isEqualTo(9);
        assertThat(indicators()).hasSize(9);
        IndicatorDetails started = indicator("EH1a");
        assertThat(started.measure().unit()).isEqualTo(Unit.COUNT);
        assertThat(Display.value(
                        as(() -> actuals.trend(here, started.id())).get(APRIL).value(), Unit.COUNT, 0))
                .isEqualTo("125");
        assertThat(indicator("LSCB17a").measure().polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(indicator("EH1c").targets().byYear()).hasSize(3);
        assertThat(started.owners()).hasSize(1);
    }

    @Test
    void theHeldRowStaysOutUnlessAccepted() {
        imported(Decisions.none());

        assertThat(indicators()).extracting(IndicatorDetails::reference).doesNotContain("FM012");
    }

    @Test
    void textsBecomeDraftsOfAnOpenMonth() {
        imported(decided());
        List<Commented> april = as(() -> book.ofMonth(here, APRIL));

        assertThat(april).hasSize(9);
        assertThat(april).filteredOn(text -> text.state() == State.DRAFT).isNotEmpty();
        assertThat(april)
                .filteredOn(text -> text.state() == State.DRAFT)
                .allSatisfy(text -> assertThat(text.text()).isNotBlank().doesNotContain("<p>"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported(decided());
        int revisions = revisions();
        ImportReport again = imported(decided());

        assertThat(again.changedNothing()).isTrue();
        assertThat(again.count(PlannedRow.Kind.UNCHANGED)).isEqualTo(9);
        assertThat(revisions()).isEqualTo(revisions);
        assertThat(as(() -> imports.past(here))).hasSize(1);
    }

    @Test
    void aPreviewThatNoLongerHoldsWritesNothing() {
        Preview first = preview(decided());
        imported(Decisions.none());

        assertThat(carryOut(first)).isInstanceOf(ImportOutcome.LookAgain.class);
        assertThat(indicators()).hasSize(8);
    }

    @Test
    void whatTheImportFoundStandsBesideTheFigureUntilItIsReleased() {
        imported(decided());
        YearMonth january = YearMonth.of(2020, 1);
        String copied = "import: CIN5 is 2577 in two months running. Check it was not copied.";

        assertThat(hints(january, "CIN5")).contains(copied);
        String told = "import, January 2020: CIN5 is 2577 in two months running. Check it was not copied.";
        assertThat(hints(APRIL, "CIN5")).contains(told);
        assertThat(hints(APRIL, "FM012"))
                .contains("import: the cells of row 19 were put into their columns by proposal");

        as(() -> releases.move(here, new StageMove(january, StageMove.ALL, Stage.RELEASED)));
        assertThat(hints(january, "CIN5")).doesNotContain(copied);
        assertThat(hints(APRIL, "CIN5")).contains(told);
        as(() -> releases.move(here, new StageMove(APRIL, StageMove.ALL, Stage.RELEASED)));
        assertThat(hints(APRIL, "CIN5")).doesNotContain(told);
    }

    @Test
    void newIndicatorsGoIntoTheThemesThatSomebodySaidYesTo() {
        imported(decided().theming(Map.of("EH", "Early help", "CIN", "Children in need")));

        List<Theme> known = as(() -> themes.all(here));
        assertThat(known).extracting(Theme::name).containsExactlyInAnyOrder("Early help", "Children in need");
        ThemeId early = known.stream()
                .filter(theme -> theme.name().equals("Early help"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(indicators())
                .filteredOn(indicator -> indicator.theme().equals(Optional.of(early)))
                .extracting(IndicatorDetails::reference)
                .containsExactlyInAnyOrder("EH1a", "EH1b", "EH1c", "EH14b");
        assertThat(indicator("YO2").theme()).isEmpty();
        assertThat(imported(decided()).changedNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "4, true", "80, true"})
    void beforeAnyMonthWasOpenedAMonthIsHistoryOnceItIsMoreThanThreeMonthsOld(int monthsAgo, boolean behind) {
        YearMonth month = YearMonth.now(clock).minusMonths(monthsAgo);

        assertThat(as(() -> imports.isBehind(here, month))).isEqualTo(behind);
    }

    @Test
    void afterwardsItIsHistoryWhereALaterOneIsOrWasOpen() {
        imported(decided());

        assertThat(as(() -> imports.isBehind(here, APRIL.minusMonths(1)))).isTrue();
        assertThat(as(() -> imports.isBehind(here, APRIL.plusMonths(1)))).isFalse();
    }

    private List<String> hints(YearMonth month, String reference) {
        return as(() -> sheets.of(here, month, StageMove.ALL)).rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .hints();
    }

    @Test
    void onlyThePerformanceTeamImports() {
        Upload upload = upload();
        for (String who : List.of("reporter", "owner", "leader")) {
            assertThatThrownBy(() -> signedIn.person(who, here, () -> imports.preview(here, upload, Decisions.none())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(
                        () -> signedIn.person("team", NORTHMERE, () -> imports.preview(here, upload, Decisions.none())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Decisions decided() {
        return Decisions.none().accepting(19).reading(Decisions.DirectionReading.POLARITY);
    }

    private ImportReport imported(Decisions decisions) {
        return ((ImportOutcome.Imported) carryOut(preview(decisions))).report();
    }

    private ImportOutcome carryOut(Preview preview) {
        Set<String> everybody =
                preview.unknownPeople().stream().map(PersonFound::name).collect(Collectors.toSet());
        return as(() -> imports.carryOut(here, new Confirmation(preview, everybody, DUE)));
    }

    private Preview preview(Decisions decisions) {
        Upload upload = upload();
        return as(() -> imports.preview(here, upload, decisions));
    }

    private Upload upload() {
        Received received = as(() -> imports.receive(here, "scorecard-apr-2020.tsv", bytes()));
        return ((Received.Understood) received).upload();
    }

    private static byte[] bytes() {
        try {
            return new ClassPathResource("scorecards/scorecard-apr-2020.tsv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int revisions() {
        return indicators().stream()
                .map(indicator -> as(() -> actuals.revisions(here, indicator.id())))
                .mapToInt(List<Revision>::size)
                .sum();
    }

    private List<IndicatorDetails> indicators() {
        return as(() -> catalogue.all(here));
    }

    private IndicatorDetails indicator(String reference) {
        return as(() -> catalogue.byReference(here, reference).orElseThrow());
    }

    private <T> T as(Supplier<T> work) {
        return signedIn.person("team", here, work);
    }
}

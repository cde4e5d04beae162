package org.countersign.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countersign.actual.Releases;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.intake.ColumnKind;
import org.countersign.intake.Decisions.DirectionReading;
import org.countersign.intake.FileContent;
import org.countersign.intake.ImportRun;
import org.countersign.intake.Mark;
import org.countersign.intake.RunBegun;
import org.countersign.intake.RunBook;
import org.countersign.intake.ScorecardImport;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.countersign.uikit.DateField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

@DatabaseTest
class FiguresInTests {

    private static final String FILE = "scorecard-apr-2020.tsv";

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cycles cycles;

    @Autowired
    RunBook runs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Releases releases;

    @Autowired
    ScorecardImport imports;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    AuthorityId here;
    BrowserlessUIContext window;

    @BeforeEach
    void anAuthorityWithoutIndicators() {
        authorities.present();
        here = authorities.fresh();
        opened(YearMonth.of(2020, 3));
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
        window = windowOf("team");
        window.navigate("fresh" + here + "/intake", IntakeView.class);
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void aScorecardIsPreviewedDecidedImportedAndReported() throws IOException {
        choose(FILE, fixture());
        assertThat(told()).contains("8 created, 1 held, 1 skipped. Nothing is written yet.");
        assertThat(sees())
                .contains("What importing scorecard-apr-2020.tsv would do", "updated March 2019, data of 2017-18");
        assertThat(indicators()).isEmpty();

        click("Accept this reading");
        assertThat(told()).contains("9 created, 1 skipped");
        direction(DirectionReading.POLARITY);
        click("Tick all 5 without a doubt");
        click("Import 9 rows");

        assertThat(sees())
                .contains("scorecard-apr-2020.tsv was imported", "April 2020 was opened for commentary.")
                .contains("9 created, 1 skipped", "Deadlines and who is to write: Cycle April 2020");
        assertThat(indicators()).hasSize(9);
        assertThat(indicators())
                .allSatisfy(indicator ->
                        assertThat(sees()).contains(indicator.description().title()));
        assertThat(indicators())
                .allSatisfy(indicator -> assertThat(indicator.owners()).hasSize(1));
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() throws IOException {
        importOnce();
        click("Import another file");
        assertThat(sees()).contains("April 2020, scorecard-apr-2020.tsv", "by Performance Team");

        choose(FILE, fixture());
        assertThat(directions()).isEmpty();
        click("Accept this reading");
        assertThat(told()).contains("Every figure in this file is here already.");
        click("Finish without changes");

        assertThat(sees()).contains("Nothing changed: every figure in this file is here already");
    }

    @ParameterizedTest
    @EnumSource(
            value = DirectionReading.class,
            names = {"TRAVEL", "UNDECIDED"})
    void aFileThatIsHereNeedsNoAnswerToBeFinished(DirectionReading before) throws IOException {
        importOnce(before);
        click("Import another file");
        choose(FILE, fixture());
        assertThat(directions()).hasSize(1);
        click("Finish without changes");

        assertThat(sees()).contains("Nothing changed: every other figure in this file is here already, 1 row was held");
    }

    @Test
    void whatWasMissingIsNoLongerSaidOnceItIsDecided() throws IOException {
        choose(FILE, fixture());
        click("Import 8 rows");
        assertThat(alerted()).contains("Nothing was imported yet.");
        direction(DirectionReading.POLARITY);

        assertThat(alerted()).doesNotContain("Nothing was imported yet.");
    }

    @Test
    void aProposedReadingShowsTheCommentaryAsItWouldBeImported() throws IOException {
        choose(FILE, fixture());

        assertThat(words(window.find(RealignmentTable.class).single().getElement()))
                .contains("Commentary")
                .doesNotContain("<");
    }

    @Test
    void anotherFigureIsShownBeforeAndAfterAndOnlyItIsWritten() throws IOException {
        importOnce();
        click("Import another file");
        choose(FILE, fixture().replace("\t113\t125\t", "\t113\t126\t"));

        assertThat(told()).contains("1 changed");
        assertThat(sees()).contains("125", "126", "cell L10");
        assertThat(visibleRows()).isEqualTo(3);
        click("8 unchanged", "7 unchanged");
        assertThat(visibleRows()).isGreaterThan(3);
    }

    @Test
    void aBlankedFigureStaysUnlessSomebodySaysYes() throws IOException {
        importOnce();
        click("Import another file");
        choose(FILE, fixture().replace("\t113\t125\t", "\t113\ttbc\t"));
        assertThat(told()).contains("Nothing would be imported");

        click("8 unchanged", "7 unchanged");
        Checkbox yes = window.find(Checkbox.class)
                .withCondition(
                        box -> box.getLabel().startsWith("EH1a, April 2020: replace “125” with “to be confirmed”"))
                .single();
        window.test(yes).click();
        window.roundTrip();
        assertThat(told()).contains("1 changed");
    }

    @Test
    void importingSaysWhatIsMissingAndWritesNothing() throws IOException {
        choose(FILE, fixture());
        click("Import 8 rows");

        assertThat(alerted()).contains("Nothing was imported yet.", "direction column");
        assertThat(indicators()).isEmpty();
    }

    @Test
    void ownersCannotBeDueBeforeReporters() throws IOException {
        choose(FILE, fixture());
        direction(DirectionReading.TRAVEL);
        List<DateField> dates = window.find(DateField.class).all();
        dates.get(1).setValue(LocalDate.of(2000, 1, 1));
        click("Import 8 rows");

        assertThat(alerted()).contains("Owners cannot be due before reporters.", "Nothing was imported yet.");
        assertThat(dates.get(1).getValue()).isEqualTo(LocalDate.of(2000, 1, 1));
    }

    @Test
    void aRowLeftOutIsNotImported() throws IOException {
        choose(FILE, fixture());
        click("Leave the row out");
        assertThat(sees()).contains("You left this row out.");
        direction(DirectionReading.UNDECIDED);
        click("Import 8 rows");

        assertThat(sees()).contains("8 created, 1 held, 1 skipped");
        assertThat(indicators()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no scorecard at all", "a\tb\n1\t2\n"})
    void whatIsNoScorecardIsRefusedWithAReason(String content) {
        choose("holiday.tsv", content);

        assertThat(alerted()).contains("“holiday.tsv” was not read. Nothing was imported.");
    }

    @Test
    void aColumnReadWronglyIsPutRightAndWhatWasDecidedStays() {
        choose("odd.tsv", "Ref.\tIndicator\tApr-20\tBefore\tDoT\nEH1\tReferrals\t7\t8\t▲\n");
        direction(DirectionReading.TRAVEL);
        unfoldMapping();
        assertThat(sees()).contains("Because the heading is not one we know; 1 of 1 cells are figures.");

        kindOf("D").setValue(ColumnKind.MONTH);
        periodOf("D").setValue("Mar-20");
        window.roundTrip();

        assertThat(sees()).contains("Because somebody here said so");
        assertThat(directions().getFirst().getValue()).isEqualTo(DirectionReading.TRAVEL);
        click("Import 1 row");
        assertThat(indicators()).hasSize(1);
        assertThat(sees()).contains("March 2020: 8");
    }

    @Test
    void aColumnOfTextsIsPointedAtWithItsMonth() {
        choose("odd.tsv", "Ref.\tIndicator\tApr-20\tOur words\nEH1\tReferrals\t7\tThey rose.\n");
        unfoldMapping();
        kindOf("D").setValue(ColumnKind.COMMENTARY);
        window.roundTrip();
        periodOf("D").setValue("Mar-20");
        window.roundTrip();

        click("Import 1 row");
        assertThat(sees()).contains("Commentary taken over as history, imported and not signed: 1 text.");
    }

    @Test
    void aKeptReadingRecognisesNextMonthsFileAndSaysWhatChanged() {
        choose("april.tsv", "Nr\tIndicator\tWer\tApr-20\nEH1\tReferrals\tOne\t7\nEH3\tContacts\tOne\t8\n");
        unfoldMapping();
        kindOf("A").setValue(ColumnKind.REFERENCE);
        kindOf("C").setValue(ColumnKind.OWNER);
        window.find(TextField.class).withId("mapping-name").single().setValue("Early help sheet");
        click("Keep this reading");
        assertThat(sees()).contains("It has the same columns and rows as the last file of its kind.");
        click("Choose another file");

        choose("may.tsv", "Nr\tIndicator\tWho\tMay-20\nEH1\tReferrals\tOne\t9\nEH4\tVisits\tOne\t8\n");

        assertThat(sees())
                .contains("The file was recognised and read as “Early help sheet”.")
                .contains("1 new row: EH4.", "1 row gone: EH3.")
                .contains("Column “wer” is called otherwise now, and read as before: “who”.");
        assertThat(sees()).contains("1 figure, owner, unit");
        unfoldMapping();
        click("Forget it");
        assertThat(sees()).doesNotContain("The file was recognised");
    }

    @Test
    void newIndicatorsAreSetUpInOneTable() {
        choose(
                "first.tsv",
                "Ref.\tIndicator\tApr-20\nC1\tChildren looked after at month end\t7\n"
                        + "C2\tFamilies attached per quarter\t8\n");
        assertThat(sees())
                .contains("How are the 2 new indicators to be read?", "the title says “at month end”")
                .contains("the title says “per quarter”");
        click("Accept all 2");
        click("Import 2 rows");

        assertThat(indicators())
                .extracting(
                        IndicatorDetails::reference,
                        indicator -> indicator.measure().timing(),
                        indicator -> indicator.measure().frequency())
                .containsExactlyInAnyOrder(
                        tuple("C1", Timing.AT_DATE, Frequency.MONTH), tuple("C2", Timing.IN_PERIOD, Frequency.QUARTER));
        assertThat(indicators()).allMatch(indicator -> indicator.measure().frequencyConfirmed());
    }

    @Test
    void anOldWorkbookLoadsAsHistoryAndIsNeverLate() {
        choose("april.tsv", "Ref.\tIndicator\tApr-20\nC1\tChildren\t7\n");
        click("Import 1 row");
        click("Import another file");
        choose("old.tsv", "Ref.\tIndicator\tFeb-18\tCommentary\nC1\tChildren\t5\tAn old text\n");

        assertThat(sees()).contains("February 2018 is not open for commentary");
        click("Import 1 row");

        assertThat(sees())
                .contains("February 2018 was loaded as history: imported, not signed.")
                .contains("Commentary taken over as history, imported and not signed: 1 text.");
        assertThat(signedIn.person("team", here, () -> cycles.all(here))).hasSize(2);
    }

    @Test
    void theFirstFileOfAllIsHistoryIfItsMonthIsLongGone() {
        here = authorities.fresh();
        window = windowOf("team");
        window.navigate("fresh" + here + "/intake", IntakeView.class);
        choose("april.tsv", "Ref.\tIndicator\tApr-20\nC1\tChildren\t7\n");

        assertThat(sees()).contains("April 2020 is not open for commentary");
        click("Import 1 row");
        assertThat(sees()).contains("April 2020 was loaded as history: imported, not signed.");
        assertThat(signedIn.person("team", here, () -> cycles.all(here))).isEmpty();
    }

    @Test
    void theRowsAreShownAsTheFileWithMarksAndTheAddressSaysSo() throws IOException {
        choose(FILE, fixture());
        click("As the file, with marks");

        SheetGrid grid = window.find(SheetGrid.class).single();
        assertThat(grid.getColumns()).hasSize(35);
        assertThat(sees()).contains("Only rows with", "not imported", "held");
        assertThat(window.find(RowTable.class).all()).isEmpty();
        assertThat(sees()).doesNotContain("of 20 rows");

        turn(Mark.HELD);
        assertThat(told()).contains("1 of ");
        assertThat(grid.getDataCommunicator().getItem(0).number()).isEqualTo(19);
    }

    @Test
    void aHeldCellIsSettledInTheFile() {
        choose("odd.tsv", "Ref.\tIndicator\tMar-20\tApr-20\nA1\tPercentage of visits\t12%\t(7)\n");
        click("As the file, with marks");
        window.find(FilePane.class).single().open(2, 3);
        window.roundTrip();
        assertThat(sees()).contains("Cell D2", "In the file: “(7)”");

        settle("cell-D2", Value.of("-7"));

        assertThat(sees()).contains("New: April 2020, read as “-7”.");
        assertThat(told()).contains("1 created");
        click("Back to the sheet");
        assertThat(sees()).doesNotContain("Cell D2");
    }

    @Test
    void anAddressThatAsksForTheFileGetsIt() throws IOException {
        window.getUI().navigate("fresh" + here + "/intake", QueryParameters.fromString("view=file&only=held"));
        window.roundTrip();
        choose(FILE, fixture());

        assertThat(window.find(SheetGrid.class).all()).hasSize(1);
        assertThat(told()).contains("1 of ");
        click("As a list");
        assertThat(window.find(RowTable.class).all()).hasSize(1);
    }

    private void turn(Mark mark) {
        NativeButton button = window.find(NativeButton.class)
                .withCondition(each -> words(each.getElement()).endsWith(" " + mark.words()))
                .withCondition(each ->
                        each.getParent().filter(MarkFilter.class::isInstance).isPresent())
                .single();
        window.test(button).click();
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void settle(String id, Value value) {
        RadioButtonGroup<Value> answers =
                window.find(RadioButtonGroup.class).withId(id).single();
        answers.setValue(value);
        window.roundTrip();
    }

    @Test
    void rowsWithTheTitlesOfIndicatorsHereAreAskedAbout() {
        choose("april.tsv", "Ref.\tIndicator\tApr-20\nC1\tOpen cases\t7\nC2\tVisits\t8\n");
        click("Import 2 rows");
        click("Import another file");
        choose("may.tsv", "Indicator\tMay-20\nOpen cases\t9\nVisits\t10\n");
        assertThat(told()).contains("held rows stay out");

        click("All 2 are the ones here");
        assertThat(told()).contains("2 changed");
        click("Import 2 rows");
        assertThat(indicators()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRowWithAKnownTitleIsAnsweredWhereItStandsAndAboveTheSame() {
        choose("april.tsv", "Ref.\tIndicator\tApr-20\nC1\tOpen cases\t7\n");
        click("Import 1 row");
        click("Import another file");
        choose("may.tsv", "Ref.\tIndicator\tMay-20\nX9\tOpen cases\t9\n");

        RadioButtonGroup<String> atRow =
                window.find(RadioButtonGroup.class).withId("match-of-row-2").single();
        window.test(atRow).selectItem("It is C1");
        window.roundTrip();

        assertThat(told()).contains("1 changed");
        assertThat(window.find(RadioButtonGroup.class)
                        .withId("match-X9")
                        .single()
                        .getValue())
                .isEqualTo("C1");
        click("As the file, with marks");
        window.find(FilePane.class).single().open(2, 2);
        window.roundTrip();
        assertThat(sees()).contains("New: May 2020.", "The row of C1");
    }

    @Test
    void anotherTitleUnderAKnownReferenceIsAskedAbout() {
        choose("april.tsv", "Ref.\tIndicator\tApr-20\nEH1a\tAssessments started in North\t22\n");
        click("Import 1 row");
        click("Import another file");
        choose("may.tsv", "Ref.\tIndicator\tMay-20\nEH1a\tNumber of families\t99\n");
        assertThat(sees())
                .contains("EH1a is “Assessments started in North” here")
                .contains("1 held");

        window.test(answer("EH1a, Number of families")).selectItem("It is EH1a, and takes the file’s title");
        window.roundTrip();
        click("Import 1 row");

        assertThat(indicators()).extracting(IndicatorDetails::title).containsExactly("Number of families");
    }

    @Test
    void oneAnswerReadsAllSharesOfAFile() {
        choose(
                "shares.tsv",
                "Ref.\tIndicator\tApr-20\tMay-20\nP1\tPercentage in time\t0.826\t0.9\nP2\tPercentage late\t0.1\t0.2\n");
        assertThat(told()).contains("all rows are held");
        assertThat(sees()).contains("Held rows as a workbook, to mend and choose here");

        answer("How are the 4 percentages up to 1 meant").setValue(shares());
        window.roundTrip();

        assertThat(told()).contains("2 created");
        click("Import 2 rows");
        assertThat(sees()).contains("P1");
    }

    @Test
    void aCellInDoubtIsWrittenOrLeftOutOnThePage() {
        choose("doubt.tsv", "Ref.\tIndicator\tApr-20\tMay-20\nC1\tChildren\tn/k\t7\nC2\tVisits\t12 (est)\t8\n");
        assertThat(told()).contains("all rows are held");

        window.test(window.find(NativeButton.class).withId("cell-C2-without").single())
                .click();
        window.roundTrip();
        var written = window.find(TextField.class).withId("cell-C3-text").single();
        written.setValue("about 12");
        assertThat(written.isInvalid()).isTrue();
        written.setValue("12");
        window.roundTrip();

        assertThat(told()).contains("2 created");
    }

    @Test
    void whereAllRowsAreHeldTheReportSaysSo() {
        choose("held.tsv", "Ref.\tIndicator\tApr-20\nC1\tChildren\tn/k\n");
        assertThat(told()).contains("all rows are held");

        click("Finish without changes");
        assertThat(sees()).contains("Nothing was imported: 1 row was held back");
    }

    @Test
    void aMonthAheadIsNotTakenUnlessSomebodySaysSo() {
        choose("ahead.tsv", "Ref.\tIndicator\tApr-20\tApr-99\nC1\tChildren\t7\t8\n");

        assertThat(sees()).contains("was read as the scorecard of April 2020").contains("1 not imported");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> answer(String label) {
        return window.find(RadioButtonGroup.class)
                .withCondition(
                        group -> group.getLabel() != null && group.getLabel().startsWith(label))
                .all()
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private Object shares() {
        return answer("How are the").getListDataView().getItem(0);
    }

    @Test
    void aPeriodThatCannotBeReadIsSaidAtItsField() {
        choose("odd.tsv", "Ref.\tIndicator\tApr-20\tBefore\nEH1\tReferrals\t7\t8\n");
        unfoldMapping();
        kindOf("D").setValue(ColumnKind.MONTH);
        periodOf("D").setValue("before");

        assertThat(periodOf("D").isInvalid()).isTrue();
        assertThat(sees()).contains("1 not imported");
    }

    @Test
    void aFileThatNamesNoMonthIsReadOnceSomebodySaysWhich() {
        choose("tiles.tsv", "KPI ref\tDescription\tThis quarter\nCS1\tCalls answered\t7\nCS2\tLetters\t8\n");
        assertThat(alerted()).contains("Nothing was imported.");
        assertThat(sees()).contains("How is tiles.tsv to be read?");

        window.find(TextField.class).withId("mapping-period").single().setValue("Q1 2014/15");
        window.roundTrip();

        assertThat(sees()).contains("was read as the scorecard of June 2014");
    }

    @Test
    void aColumnIsPutRightByPointingAtItOnTheFile() {
        choose("odd.tsv", "Ref.\tIndicator\tApr-20\tBefore\nEH1\tReferrals\t7\t8\n");
        unfold();
        assertThat(sees()).contains("Because the heading is not one we know; 1 of 1 cells are figures.");
        press("Column D, “Before”, read as Not imported: change");
        assertThat(sees()).contains("Column D, “Before” is read as");
        click("Leave it so");
        assertThat(sees()).doesNotContain("Column D, “Before” is read as");

        press("Column D, “Before”, read as Not imported: change");
        meaningOf("D").setValue(ColumnKind.MONTH);
        periodOf("D").setValue("Mar-20");
        window.roundTrip();

        assertThat(sees()).contains("Because somebody here said so");
        press("Column D, “Before”, read as Figures of a period: change");
        assertThat(meaningOf("D").getValue()).isEqualTo(ColumnKind.MONTH);
    }

    @Test
    void theRowOfTheHeadingsIsPointedAtOnTheFile() {
        choose("two.tsv", "Ref.\tIndicator\tApr-20\n\nKPI\tTitle\tMay-20\nEH1\tReferrals\t7\n");
        unfold();
        assertThat(sees()).contains("was read as the scorecard of April 2020");

        press("Row 3: the headings are here");

        assertThat(sees()).contains("was read as the scorecard of May 2020");
        press("Row 3, with the headings");
    }

    private void press(String name) {
        NativeButton button = window.find(NativeButton.class)
                .withCondition(each -> each.getAriaLabel().filter(name::equals).isPresent())
                .single();
        window.test(button).click();
        window.roundTrip();
    }

    private void unfoldMapping() {
        unfold();
        click("Column by column");
    }

    private void unfold() {
        window.find(Folded.class)
                .withCondition(folded -> folded.getSummaryText().startsWith("How the file is read"))
                .single()
                .unfold(true);
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ColumnKind> kindOf(String letter) {
        return window.find(ComboBox.class).withId("column-" + letter).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ColumnKind> meaningOf(String letter) {
        return window.find(ComboBox.class).withId("meaning-" + letter).single();
    }

    private TextField periodOf(String letter) {
        return window.find(TextField.class)
                .withCondition(field -> field.getAriaLabel()
                        .filter(label -> label.startsWith("Period of column " + letter))
                        .isPresent())
                .single();
    }

    @Test
    void aBlockPastedFromASpreadsheetGoesTheWayOfAFile() throws IOException {
        paste("");
        assertThat(block().getErrorMessage()).startsWith("Nothing was pasted yet.");
        paste("no scorecard at all");
        assertThat(block().getErrorMessage()).startsWith("What was pasted was not read. Nothing was imported.");

        paste(fixture());
        assertThat(sees()).containsPattern("What importing Pasted on \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d would do");
        assertThat(told()).contains("8 created, 1 held, 1 skipped. Nothing is written yet.");
    }

    @Test
    void anImportIsUndoneAfterALookAtWhatGoes() throws IOException {
        importOnce();
        click("Undo this import…");
        assertThat(sees())
                .contains("What undoing the import of scorecard-apr-2020.tsv would do", "Nothing has been written yet.")
                .contains("April 2020 is not open for commentary any more.");
        click("Leave it");
        assertThat(indicators()).noneMatch(indicator -> indicator.standing().isWithdrawn());

        click("Undo this import…");
        click("Undo the import");
        assertThat(told()).contains("The import of scorecard-apr-2020.tsv was undone.");
        assertThat(sees()).contains("Undone on ", "Report as a workbook").doesNotContain("Undo this import…");
        assertThat(indicators()).allMatch(indicator -> indicator.standing().isWithdrawn());
    }

    @Test
    void whyAnImportCannotBeUndoneIsSaid() throws IOException {
        importOnce();
        int waiting = waiting();
        click("Release these %d figures".formatted(waiting));
        assertThat(told()).contains(waiting + " figures released: reporters, owners and leaders see them now.");
        click("Undo this import…");

        assertThat(sees())
                .contains("The import of scorecard-apr-2020.tsv cannot be undone now", "Released since: ")
                .doesNotContain("Undo the import");
        click("Back");
        assertThat(sees()).contains("Imported before");
    }

    private int waiting() {
        return signedIn.person(
                "team",
                here,
                () -> releases.standing(here, imports.past(here).getFirst().load())
                        .waiting());
    }

    @Test
    void whatTheFileHidesIsSaidBeforeTheImport() {
        choose("hidden.xlsx", hidden());

        assertThat(sees()).contains("Hidden in “One”, and read all the same: row 2.");
    }

    @Test
    void whatIsNoLongerNeededOnceItIsReadIsToldSo() {
        var read = new AtomicInteger();
        window.find(IntakeView.class)
                .single()
                .receive(
                        window.find(FileChooser.class).single(),
                        "holiday.tsv",
                        FileContent.of(new byte[0]),
                        read::incrementAndGet);

        assertThat(read).hasValue(1);
    }

    @Test
    void whoComesBackSeesTheImportThatRunsAndThenWhatBecameOfIt() {
        var begun = (RunBegun.Under)
                signedIn.person("team", here, () -> runs.begin(here, ImportRun.Kind.IMPORT, "large.xlsx"));
        window.navigate("fresh" + here + "/intake", IntakeView.class);
        assertThat(sees()).contains("Importing large.xlsx", "It goes on when you leave this page");

        click("Cancel");
        assertThat(sees()).contains("Stopping…");
        jdbc.sql("UPDATE import_run SET heard_at = heard_at - INTERVAL 2 MINUTE WHERE run_id = :run")
                .param("run", Ids.bytes(begun.id().value()))
                .update();
        window.navigate("fresh" + here + "/intake", IntakeView.class);
        assertThat(told())
                .contains(
                        "The import of large.xlsx did not end, because Countersign was stopped. Nothing was imported.");

        window.navigate("fresh" + here + "/intake", IntakeView.class);
        assertThat(told()).doesNotContain("large.xlsx");
    }

    @Test
    void whileSomebodyElseImportsItIsSaidWhoSinceWhenAndThePreviewStays() {
        choose("april.tsv", "Ref.\tIndicator\tApr-20\nC1\tChildren\t7\n");
        signedIn.person("team", here, () -> runs.begin(here, ImportRun.Kind.IMPORT, "large.xlsx"));
        click("Import 1 row");

        assertThat(alerted()).contains("Performance Team has been importing large.xlsx since ");
        assertThat(sees()).contains("What importing april.tsv would do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void thePageIsNotThereForOthers(String who) {
        BrowserlessUIContext other = windowOf(who);
        other.activate();
        other.getUI().navigate("fresh" + here + "/intake");
        other.roundTrip();

        assertThat(words(other.getCurrentView().getElement())).contains("No such page, or it is not yours");
    }

    private void opened(YearMonth month) {
        var due =
                new Deadlines(month.plusMonths(1).atDay(8), month.plusMonths(1).atDay(14), null);
        signedIn.person("team", here, () -> {
            cycles.open(here, month, due);
            return true;
        });
    }

    private void importOnce() throws IOException {
        importOnce(DirectionReading.POLARITY);
    }

    private void importOnce(DirectionReading reading) throws IOException {
        choose(FILE, fixture());
        click("Accept this reading");
        direction(reading);
        click("Tick all 5 without a doubt");
        click("Import 9 rows");
    }

    private void choose(String file, String content) {
        choose(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private void choose(String file, byte[] content) {
        window.activate();
        IntakeView view = window.find(IntakeView.class).single();
        view.receive(window.find(FileChooser.class).single(), file, FileContent.of(content), () -> {});
        window.roundTrip();
    }

    private void paste(String content) {
        window.activate();
        block().setValue(content);
        click("Read what was pasted");
    }

    private TextArea block() {
        return window.find(TextArea.class).single();
    }

    private static byte[] hidden() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("One");
            String[] headings = {"Ref.", "Indicator", "Apr-20"};
            String[] cells = {"A1", "A title", "7"};
            for (int column = 0; column < cells.length; column++) {
                (column == 0 ? sheet.createRow(0) : sheet.getRow(0))
                        .createCell(column)
                        .setCellValue(headings[column]);
                (column == 0 ? sheet.createRow(1) : sheet.getRow(1))
                        .createCell(column)
                        .setCellValue(cells[column]);
            }
            sheet.getRow(1).setZeroHeight(true);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private void direction(DirectionReading reading) {
        RadioButtonGroup<DirectionReading> question = directions().getFirst();
        question.setValue(reading);
        window.roundTrip();
    }

    @SuppressWarnings("rawtypes")
    private List<RadioButtonGroup> directions() {
        return window.find(RadioButtonGroup.class)
                .withCondition(
                        group -> group.getId().filter("direction"::equals).isPresent())
                .all();
    }

    private void click(String... anyOf) {
        NativeButton button = window.find(NativeButton.class)
                .withCondition(each -> List.of(anyOf).contains(label(each)))
                .single();
        window.test(button).click();
        window.roundTrip();
    }

    /** Without the shape that is hidden from screen readers. */
    private static String label(Component button) {
        return words(button.getElement()).replaceFirst("^[+Δ=◆–] ", "").strip();
    }

    private long visibleRows() {
        return window.find(PlannedDetail.class).all().stream()
                .filter(detail -> detail.getParent()
                        .flatMap(Component::getParent)
                        .filter(Component::isVisible)
                        .isPresent())
                .count();
    }

    private String sees() {
        return words(window.getCurrentView().getElement());
    }

    private String told() {
        return withRole("status");
    }

    private String alerted() {
        return withRole("alert");
    }

    private String withRole(String role) {
        return elements(window.getCurrentView().getElement())
                .filter(element -> role.equals(element.getAttribute("role")))
                .map(FiguresInTests::words)
                .reduce("", (one, other) -> one + other + " ");
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText().strip()
                : children(element).map(FiguresInTests::words).reduce("", (one, other) -> (one + " " + other).strip());
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                children(element).filter(child -> !child.isTextNode()).flatMap(FiguresInTests::elements));
    }

    private static Stream<Element> children(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : element.getChildren().filter(child -> child.isTextNode() || child.isVisible());
    }

    private List<IndicatorDetails> indicators() {
        return signedIn.person("team", here, () -> catalogue.all(here));
    }

    private static String fixture() throws IOException {
        return new ClassPathResource("scorecards/" + FILE).getContentAsString(StandardCharsets.UTF_8);
    }

    private BrowserlessUIContext windowOf(String who) {
        return application.newUser(signedIn.authentication(who, here)).newWindow();
    }
}

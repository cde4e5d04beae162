package org.countersign.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.countersign.actual.LoadId;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Releases;
import org.countersign.actual.Revision;
import org.countersign.actual.StageMove;
import org.countersign.actual.StatedFigure;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditFilter;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Draft;
import org.countersign.commentary.WritingDesk;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.Definition;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Saved;
import org.countersign.indicator.Standing;
import org.countersign.indicator.Theme;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ImportUndoTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final Deadlines DUE = new Deadlines(LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 14), null);
    private static final Decisions DECIDED =
            Decisions.none().accepting(19).reading(Decisions.DirectionReading.POLARITY);

    @Autowired
    ScorecardImport imports;

    @Autowired
    ImportUndo undo;

    @Autowired
    ImportFiles files;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Themes themes;

    @Autowired
    CatalogueDesk desk;

    @Autowired
    Actuals actuals;

    @Autowired
    StatedBenchmarks benchmarks;

    @Autowired
    EntrySheets sheets;

    @Autowired
    Releases releases;

    @Autowired
    Cycles cycles;

    @Autowired
    CommentaryBook book;

    @Autowired
    WritingDesk writing;

    @Autowired
    AuditBook trail;

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
    void aFirstImportLeavesNothingButItsHistory() {
        imported(file());
        int figures = revisions().size();
        UndoPreview preview = preview();

        assertThat(preview.reasons()).isEmpty();
        assertThat(preview.goes())
                .contains(figures + " figures of this import are taken away; the history keeps them.")
                .contains("April 2020 is not open for commentary any more.")
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("Not measured any more").contains("EH1a"))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Texts taken over as drafts go: "));
        assertThat(undone(preview)).isInstanceOf(UndoOutcome.Undone.class);

        assertThat(indicators()).isEmpty();
        assertThat(as(() -> catalogue.known(here))).hasSize(9).allSatisfy(indicator -> {
            assertThat(indicator.standing().isWithdrawn()).isTrue();
            assertThat(indicator.held()).isEmpty();
            assertThat(as(() -> actuals.trend(here, indicator.id()))).isEmpty();
        });
        assertThat(as(() -> cycles.of(here, APRIL))).isEmpty();
        assertThat(as(() -> book.ofMonth(here, APRIL))).isEmpty();
        assertThat(as(() -> actuals.stated(here, APRIL))).isEmpty();
        assertThat(as(() -> benchmarks.all(here))).isEmpty();
        assertThat(revisions()).hasSize(2 * figures);
        assertThat(past().undone()).isPresent();
        assertThat(as(() -> trail.page(here, AuditFilter.ALL, 0)).entries())
                .anySatisfy(entry -> assertThat(entry.actWords()).isEqualTo("Import undone"));
    }

    @Test
    void whatWasUndoneComesInAgainAsIfNew() {
        imported(file());
        undone(preview());
        ImportReport again = imported(file());

        assertThat(again.count(PlannedRow.Kind.CREATED)).isEqualTo(9);
        assertThat(indicators())
                .hasSize(9)
                .noneMatch(indicator -> indicator.standing().isWithdrawn());
        assertThat(figure("EH1a")).isEqualTo(Value.of("125"));
        assertThat(as(() -> book.ofMonth(here, APRIL))).hasSize(9);
        assertThat(as(() -> imports.past(here))).hasSize(2);
        assertThat(preview().isPossible()).isTrue();
    }

    @Test
    void whatComesInAgainAfterAnUndoneImportIsReadAnew() {
        imported("Ref.\tIndicator\tApr-20\nA1\tVisits\t7\n");
        undone(preview());
        imported("Ref.\tIndicator\tApr-20\nA1\tPercentage of visits\t7%\n");

        assertThat(indicator("A1").measure().unit()).isEqualTo(Unit.PERCENTAGE);
        assertThat(indicator("A1").title()).isEqualTo("Percentage of visits");
        assertThat(figure("A1")).isEqualTo(Value.of("7"));
    }

    @Test
    void aReferenceOfAnUndoneImportIsFreeToBeUsedByHand() {
        imported("Ref.\tIndicator\tApr-20\nA1\tVisits\t7\n");
        undone(preview());
        Saved saved = as(() -> desk.save(here, calls()));

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(indicators()).extracting(IndicatorDetails::title).containsExactly("Calls");
        assertThat(as(() -> actuals.trend(here, indicator("A1").id()))).isEmpty();
    }

    @Test
    void aLaterImportGivesWayToWhatWasThereBefore() {
        imported(file());
        IndicatorDetails before = indicator("EH1c");
        List<StatedFigure> printed = as(() -> actuals.stated(here, APRIL));
        imported(changed());
        assertThat(figure("EH1a")).isEqualTo(Value.of("131"));
        assertThat(indicator("EH1c").title()).startsWith("Count of");

        UndoPreview preview = preview();
        assertThat(preview.goes())
                .contains(
                        "1 figure stands again as before the import.",
                        "Described, targeted and assigned again as before: EH1c.");
        undone(preview);

        assertThat(figure("EH1a")).isEqualTo(Value.of("125"));
        IndicatorDetails after = indicator("EH1c");
        assertThat(after.description()).isEqualTo(before.description());
        assertThat(after.measure()).isEqualTo(before.measure());
        assertThat(after.standing()).isEqualTo(before.standing());
        assertThat(after.held()).isEqualTo(before.held());
        assertThat(after.targets().of(new FinancialYear(2018)))
                .isEqualTo(before.targets().of(new FinancialYear(2018)));
        assertThat(as(() -> actuals.stated(here, APRIL))).containsExactlyInAnyOrderElementsOf(printed);
        assertThat(as(() -> cycles.of(here, APRIL))).isPresent();
        assertThat(hints("EH1a")).contains("an import was undone: this is the figure from before it");
        assertThat(indicator("LSCB17a").measure().polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(imported(changed()).count(PlannedRow.Kind.CHANGED)).isEqualTo(2);
    }

    @Test
    void releasedFiguresHaveToBeHeldBackFirst() {
        imported(file());
        as(() -> releases.releaseUpTo(here, APRIL));
        UndoPreview preview = preview();

        assertThat(preview.reasons()).singleElement().asString().startsWith("Released since: CIN5, EH14b, EH1a");
        assertThat(undone(preview)).isInstanceOf(UndoOutcome.LookAgain.class);
        assertThat(figure("EH1a")).isEqualTo(Value.of("125"));
    }

    @Test
    void aLaterImportOfTheSameFiguresIsInTheWayUntilItIsUndoneItself() {
        imported(file());
        imported(changed());
        List<PastImport> past = as(() -> imports.past(here));
        UndoPreview first = as(() -> undo.preview(here, past.getLast().load())).orElseThrow();

        assertThat(first.reasons())
                .anySatisfy(reason -> assertThat(reason).startsWith("Revised since: EH1a (April 2020)"))
                .anySatisfy(reason -> assertThat(reason).startsWith("Changed on the page Indicators since: EH1c"));

        undone(preview());
        assertThat(as(() -> undo.preview(here, past.getLast().load()))
                        .orElseThrow()
                        .reasons())
                .noneMatch(reason -> reason.startsWith("Released"));
    }

    @Test
    void importsOfTheSameThingsAreUndoneOneAfterTheOtherTheLatestFirst() {
        imported(file());
        IndicatorDetails before = indicator("EH1c");
        List<StatedFigure> printed = as(() -> actuals.stated(here, APRIL));
        imported(changed());
        imported(changed("132", "Number of counted", "350", "-5%"));

        undone(preview());
        assertThat(figure("EH1a")).isEqualTo(Value.of("131"));
        assertThat(indicator("EH1c").title()).startsWith("Count of");
        UndoPreview second = preview(1);
        assertThat(second.reasons()).isEmpty();
        assertThat(undone(second)).isInstanceOf(UndoOutcome.Undone.class);

        assertThat(figure("EH1a")).isEqualTo(Value.of("125"));
        assertThat(indicator("EH1c").description()).isEqualTo(before.description());
        assertThat(indicator("EH1c").targets()).isEqualTo(before.targets());
        assertThat(as(() -> actuals.stated(here, APRIL))).containsExactlyInAnyOrderElementsOf(printed);

        UndoPreview first = preview(2);
        assertThat(first.reasons()).isEmpty();
        undone(first);
        assertThat(as(() -> actuals.trend(here, before.id()))).isEmpty();
        assertThat(as(() -> actuals.stated(here, APRIL))).isEmpty();
        assertThat(as(() -> benchmarks.all(here))).isEmpty();
        assertThat(as(() -> cycles.of(here, APRIL))).isEmpty();
        assertThat(indicator("EH1c").targets().byYear()).isEmpty();
    }

    @Test
    void whatAnEarlierImportPrintedDoesNotComeBackOverALaterOnes() {
        imported(file());
        imported(changed());
        imported(changed("131", "Count of", "340", "-5%"));
        undone(preview(1));

        assertThat(as(() -> actuals.stated(here, APRIL)))
                .extracting(StatedFigure::stated)
                .contains("➡ -5%");
    }

    @Test
    void figuresOfALaterImportForItsIndicatorsAreInTheWay() {
        imported(file());
        imported("Ref,Indicator,May-20\nEH1a,\"%s\",140\n"
                .formatted(indicator("EH1a").title()));

        assertThat(preview(1).reasons())
                .anySatisfy(reason -> assertThat(reason)
                        .startsWith("Other figures came in for indicators that this import added: EH1a (from ")
                        .contains("Undo those imports first."));
        undone(preview());
        assertThat(preview(1).reasons()).isEmpty();
    }

    @Test
    void aThemeOfTheImportGoesWithItUnlessSomethingElseIsInIt() {
        imported("Ref,Indicator,Theme,Apr-20\nT1,Plans opened,Plans,5\nT2,Visits made,Visits,6\n");
        imported("Ref,Indicator,Theme,Apr-20\nT3,Plans closed,Plans,7\n");

        UndoPreview first = preview(1);
        assertThat(first.goes())
                .contains(
                        "Themes that this import added go with their indicators: Visits.",
                        "Themes that this import added stay, as others are in them: Plans.");
        undone(first);
        assertThat(themes()).containsExactly("Plans");
    }

    @Test
    void aTextThatWentWithAnUndoComesInAgain() {
        imported(file().replaceAll("(?m)^(YO2\t.*\t)[^\t]+$", "$1"));
        String text = "Ref,Indicator,Apr-20,Commentary\nYO2,\"%s\",71,Fewer than before.\n"
                .formatted(indicator("YO2").title());
        imported(text);
        undone(preview());
        assertThat(texts("YO2")).containsExactly("");
        imported(text);

        assertThat(texts("YO2")).containsExactly("Fewer than before.");
    }

    @Test
    void aTextThatSomebodyBeganIsInTheWay() {
        imported(file());
        Commented text = as(() -> book.ofMonth(here, APRIL)).stream()
                .filter(each -> each.indicator().equals(indicator("YO2").id()))
                .findFirst()
                .orElseThrow();
        as(() -> writing.save(here, text.id(), new Draft("Written by hand.", text.version())));

        assertThat(preview().reasons()).containsExactly("Texts have been written since in April 2020: YO2.");
    }

    @Test
    void itIsUndoneOnceAndSaysByWhom() {
        imported(file());
        UndoPreview preview = preview();
        undone(preview);

        assertThat(undone(preview))
                .isInstanceOfSatisfying(
                        UndoOutcome.LookAgain.class,
                        again -> assertThat(again.now().reasons())
                                .containsExactly("It was undone already, by Performance Team."));
    }

    @Test
    void onlyThePerformanceTeamUndoes() {
        imported(file());
        UndoPreview preview = preview();

        for (String who : List.of("reporter", "owner", "leader")) {
            assertThatThrownBy(() -> signedIn.person(who, here, () -> undo.undo(here, preview)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void rowsThatStayedOutComeBackAsAWorkbookAndStayOutUntilTheyAreMended() {
        imported(file(), Decisions.none());
        byte[] workbook = as(() -> files.report(here, past().load())).orElseThrow();

        Upload unmended = understood("to-mend.xlsx", workbook);
        assertThat(unmended.scorecard().sheet()).isEqualTo(ReportWorkbook.TO_MEND);
        assertThat(unmended.scorecard().heldRows())
                .extracting(RowResult.Held::reference)
                .containsExactly("FM012");
        assertThat(unmended.scorecard().recognisedRows()).isEmpty();
        assertThat(unmended.scorecard().month()).isEqualTo(APRIL);
    }

    @Test
    void aRowThatWasTooShortIsNotHandedBackCellByCell() {
        String text = file().lines()
                .map(line -> line.startsWith("EH1a\t") ? line.replaceFirst("\t99\t", "\t") : line)
                .collect(Collectors.joining("\n"));
        imported(text, Decisions.none());
        Upload unmended = understood(
                "to-mend.xlsx", as(() -> files.report(here, past().load())).orElseThrow());

        assertThat(unmended.scorecard().recognisedRows()).isEmpty();
        assertThat(unmended.scorecard().heldRows())
                .extracting(RowResult.Held::reference)
                .contains("EH1a", "FM012");
    }

    @Test
    void theReportIsTextThatNoProgramRuns() {
        imported(file().replace("Number of all Children in Need", "=HYPERLINK(\"x\") of all Children in Need"));
        byte[] workbook = as(() -> files.report(here, past().load())).orElseThrow();
        var read = (Reading.Read) new SheetReader().read("report.xlsx", workbook);

        assertThat(read.notes()).isEmpty();
        assertThat(read.sheets().getLast().lines())
                .anySatisfy(line -> assertThat(line.cell(2)).startsWith("=HYPERLINK"));
    }

    private static IndicatorDraft calls() {
        return new IndicatorDraft(
                null,
                0,
                new Description("A1", "Calls", "", "", 1, ""),
                Definition.NONE,
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                Standing.NEW,
                Map.of(),
                null);
    }

    /** Another count for EH1a in April; another title, target and printed figure for EH1c. */
    private static String changed() {
        return changed("131", "Count of", "340", "-4%");
    }

    private static String changed(String figure, String title, String target, String printed) {
        return file().replace("\t113\t125\t", "\t113\t" + figure + "\t")
                .replace(
                        "Number of Early Help Assessment (EHA) completed in the month INCLUDING",
                        title + " Early Help Assessment (EHA) completed in the month INCLUDING")
                .replace("\t288\t336\tTBC", "\t288\t" + target + "\tTBC")
                .replace("➡ -3%\t↑ 71%", "➡ " + printed + "\t↑ 71%");
    }

    private static String file() {
        return new String(ScorecardFiles.tsv(), UTF_8);
    }

    private ImportReport imported(String text) {
        return imported(text, DECIDED);
    }

    private ImportReport imported(String text, Decisions decisions) {
        Upload upload = understood("scorecard-apr-2020.tsv", text.getBytes(UTF_8));
        Preview preview = as(() -> imports.preview(here, upload, decisions));
        Set<String> everybody =
                preview.unknownPeople().stream().map(PersonFound::name).collect(Collectors.toSet());
        return ((ImportOutcome.Imported) as(() -> imports.carryOut(here, new Confirmation(preview, everybody, DUE))))
                .report();
    }

    private Upload understood(String name, byte[] bytes) {
        return ((Received.Understood) as(() -> imports.receive(here, name, bytes))).upload();
    }

    private PastImport past() {
        return as(() -> imports.past(here)).getFirst();
    }

    private UndoPreview preview() {
        return as(() -> undo.preview(here, past().load())).orElseThrow();
    }

    /** Of an earlier one. */
    private UndoPreview preview(int before) {
        LoadId load = as(() -> imports.past(here)).get(before).load();
        return as(() -> undo.preview(here, load)).orElseThrow();
    }

    private List<String> themes() {
        return as(() -> themes.all(here)).stream().map(Theme::name).toList();
    }

    private List<String> texts(String reference) {
        return as(() -> book.ofMonth(here, APRIL)).stream()
                .filter(text -> text.indicator().equals(indicator(reference).id()))
                .map(Commented::text)
                .toList();
    }

    private UndoOutcome undone(UndoPreview preview) {
        return as(() -> undo.undo(here, preview));
    }

    private Value figure(String reference) {
        IndicatorDetails indicator = indicator(reference);
        return Optional.ofNullable(as(() -> actuals.trend(here, indicator.id())).get(APRIL))
                .map(RecordedValue::value)
                .orElseThrow();
    }

    private List<Revision> revisions() {
        return as(() -> catalogue.known(here)).stream()
                .flatMap(indicator -> as(() -> actuals.revisions(here, indicator.id())).stream())
                .toList();
    }

    private List<String> hints(String reference) {
        return as(() -> sheets.of(here, APRIL, StageMove.ALL)).rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .hints();
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

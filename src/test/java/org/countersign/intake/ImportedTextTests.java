package org.countersign.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.actual.Releases;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditFilter;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.ImportedText;
import org.countersign.commentary.ImportedTexts;
import org.countersign.commentary.Redactions;
import org.countersign.commentary.State;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts of old months come in as history: with their authors and days, asking nobody, signed by nobody. */
@DatabaseTest
class ImportedTextTests {

    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final Deadlines DUE = new Deadlines(LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 14), null);
    private static final String OLD = "Ref.|Indicator|Mar-20|Commentary|Updated by|Last updated~"
            + "C1|Children|5|<p>It <b>rose</b>.</p>|Early Help Reporter|03/04/2020";

    @Autowired
    ScorecardImport imports;

    @Autowired
    ImportUndo undo;

    @Autowired
    ImportedTexts texts;

    @Autowired
    ScorecardFile out;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CommentaryBook book;

    @Autowired
    Cycles cycles;

    @Autowired
    Releases releases;

    @Autowired
    Redactions redactions;

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
    void aMonthOfHistoryBringsItsTextsAndOpensNothing() {
        ImportReport report = imported(OLD, Decisions.none().asHistory(true));

        assertThat(report.also()).contains("Commentary taken over as history, imported and not signed: 1 text.");
        assertThat(kept()).singleElement().satisfies(text -> {
            assertThat(text.month()).isEqualTo(MARCH);
            assertThat(text.words())
                    .isEqualTo(new ImportedText.Words("It **rose**.", "Early Help Reporter", "3 April 2020"));
            assertThat(text.words().authorship())
                    .contains("Written by Early Help Reporter, 3 April 2020, as the file says.");
            assertThat(text.origin()).startsWith("Imported from old.csv on ").endsWith(", not signed.");
        });
        assertThat(as(() -> cycles.all(here))).isEmpty();
        assertThat(as(() -> book.ofMonth(here, MARCH))).isEmpty();
        assertThat(as(() -> trail.page(here, AuditFilter.ALL, 0)).entries())
                .anySatisfy(entry -> assertThat(entry.toString()).contains("1 text as history"));
    }

    @Test
    void othersReadItOnceItsFigureIsReleased() {
        imported(OLD, Decisions.none().asHistory(true));
        assertThat(signedIn.person("owner", here, this::read)).isEmpty();

        as(() -> releases.releaseUpTo(here, MARCH));
        assertThat(signedIn.person("owner", here, this::read)).hasSize(1);
    }

    @Test
    void besideTheMonthsOwnTextThoseOfEarlierMonthsComeInWithTheSameFile() {
        imported(
                "Ref.|Indicator|Mar-20|Apr-20|Commentary (Mar-20)|Commentary (Apr-20)|Updated by~C1|Children|5|7|Then|Now|Two",
                Decisions.none());

        assertThat(kept())
                .extracting(ImportedText::month, text -> text.words().text())
                .containsExactly(tuple(MARCH, "Then"));
        assertThat(as(() -> book.ofMonth(here, APRIL)))
                .extracting(Commented::state, Commented::text)
                .containsExactly(tuple(State.DRAFT, "Now"));
        assertThat(as(() -> book.open(here, catalogue.all(here).getFirst().id(), APRIL))
                        .orElseThrow()
                        .history())
                .anySatisfy(
                        act -> assertThat(act.reason()).isEqualTo("from the sheet. Written by Two, as the file says."));
    }

    @Test
    void aTextThatIsThereIsNeverReplaced() {
        imported(OLD, Decisions.none().asHistory(true));
        assertThat(plan(OLD, Decisions.none().asHistory(true)).plan().changesNothing())
                .isTrue();

        String other = OLD.replace("|5|", "|6|").replace("rose", "fell");
        ImportReport report = imported(other, Decisions.none().asHistory(true));
        assertThat(report.rows().getFirst().sentences())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("commentary of March 2020: kept "));
        assertThat(kept())
                .singleElement()
                .extracting(text -> text.words().text())
                .isEqualTo("It **rose**.");

        imported("Ref.|Indicator|Apr-20|Commentary~C1|Children|7|Draft", Decisions.none());
        imported("Ref.|Indicator|Apr-20|May-20|Commentary (Apr-20)~C1|Children|7|8|Another", Decisions.none());
        assertThat(kept()).hasSize(1);
    }

    @Test
    void theWorkbookOfAMonthOfHistoryHasItsTexts() {
        imported(
                OLD.replace("<p>It <b>rose</b>.</p>", "It rose."),
                Decisions.none().asHistory(true));
        byte[] workbook = as(() -> out.export(here, MARCH));
        Upload again = ((Received.Understood) as(() -> imports.receive(here, "mar.xlsx", workbook))).upload();

        assertThat(as(() -> imports.preview(here, again, Decisions.none().asHistory(true)))
                        .plan()
                        .changesNothing())
                .isTrue();
        assertThat(again.scorecard().recognisedRows().findFirst().orElseThrow().commentary())
                .isEqualTo("It rose.");
    }

    @Test
    void anUndoneImportTakesItsTextsAlong() {
        imported(OLD, Decisions.none().asHistory(true));
        PastImport past = as(() -> imports.past(here)).getFirst();
        UndoPreview preview = as(() -> undo.preview(here, past.load())).orElseThrow();
        assertThat(preview.goes()).contains("1 text imported as history is taken away.");

        assertThat(as(() -> undo.undo(here, preview))).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(as(() -> texts.present(here, MARCH, MARCH))).isEmpty();
    }

    @Test
    void whatIsRemovedFromTextsIsFoundInThem() {
        imported(OLD.replace("rose", "rose with Mirabelle"), Decisions.none().asHistory(true));

        assertThat(signedIn.person("team", here, () -> redactions.places(here, "Mirabelle")))
                .isPositive();
    }

    private List<ImportedText> kept() {
        return as(this::read);
    }

    private List<ImportedText> read() {
        return texts.ofIndicator(here, catalogue.all(here).getFirst().id());
    }

    private Preview plan(String sheet, Decisions decisions) {
        byte[] bytes = sheet.replace('|', '\t').replace('~', '\n').getBytes(UTF_8);
        Upload upload = ((Received.Understood) as(() -> imports.receive(here, "old.csv", bytes))).upload();
        return as(() -> imports.preview(here, upload, decisions));
    }

    private ImportReport imported(String sheet, Decisions decisions) {
        Preview preview = plan(sheet, decisions);
        return ((ImportOutcome.Imported) as(() -> imports.carryOut(here, new Confirmation(preview, Set.of(), DUE))))
                .report();
    }

    private <T> T as(Supplier<T> work) {
        return signedIn.person("team", here, work);
    }
}

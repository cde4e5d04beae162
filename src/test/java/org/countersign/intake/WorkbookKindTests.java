package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table, whatever program saved it, and what is said of what a person does not see in it. */
class WorkbookKindTests {

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods"})
    void theSameCellsComeFromWhateverProgramSavedThem(String ending) {
        var sheet = only(read(ScorecardFiles.converted(ending)));

        assertThat(sheet.lines()).isEqualTo(only(read(ScorecardFiles.xlsx())).lines());
        assertThat(sheet.name()).isEqualTo("Scorecard");
        assertThat(sheet.grid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void typedCellsAreShownAlikeInOldAndNewWorkbooks(boolean old) {
        var sheet = only(read(excel(old, WorkbookKindTests::fillTyped)));

        assertThat(sheet.lines())
                .containsExactly(
                        new Line(
                                1,
                                List.of("Apr-20", "2020-04-01", "6.8%", "0.068", "1234567.89", "-3", "TRUE", "#N/A")),
                        new Line(3, List.of("", "125", "Café – €5", "x")));
    }

    @Test
    void textsThatRunFromRecordToRecordStayWhole() {
        var texts = IntStream.range(0, 400)
                .mapToObj(i -> ("Text " + i + (i % 3 == 0 ? " € " : " ")).repeat(i % 97 + 1))
                .toList();
        var sheet = only(read(excel(true, workbook -> {
            var made = workbook.createSheet("Texts");
            for (int row = 0; row < texts.size(); row++) {
                made.createRow(row).createCell(0).setCellValue(texts.get(row));
            }
        })));

        assertThat(sheet.lines()).extracting(line -> line.cells().getFirst()).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheFileHidesIsReadAndSaid(boolean old) {
        var read = read(excel(old, workbook -> {
            fillTyped(workbook);
            workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
            workbook.getSheetAt(0).setColumnHidden(1, true);
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("a");
            workbook.setSheetHidden(1, true);
        }));

        assertThat(read.sheets()).extracting(Sheet::name).containsExactly("Typed", "Lists");
        assertThat(read.notes())
                .containsExactlyInAnyOrder(
                        "Hidden in “Typed”, and read all the same: row 3.",
                        "Hidden in “Typed”, and read all the same: column B.",
                        "The sheet “Lists” is hidden in the file. It was read all the same.");
    }

    @Test
    void aFormulaGivesTheValueThatAnOldWorkbookStoredWithIt() {
        var sheet = only(read(excel(true, workbook -> {
            var row = workbook.createSheet("Formulas").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("\"a\"&\"b\"");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellFormula("1=1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        })));

        assertThat(sheet.lines()).containsExactly(new Line(1, List.of("2", "ab", "#DIV/0!", "TRUE")));
    }

    @Test
    void anOldWorkbookWithAPasswordIsToldFromOneWithout() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            assertThat(new SheetReader().read("a.xls", excel(true, WorkbookKindTests::fillTyped)))
                    .isInstanceOfSatisfying(
                            Reading.Refused.class,
                            refused -> assertThat(refused.sentence())
                                    .isEqualTo("The workbook has a password. Save it without one."));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void macrosAndOtherFilesAreLeftAloneAndSaid() {
        var bytes = ScorecardFiles.zip(
                "xl/workbook.xml", "<workbook><sheets><sheet name=\"One\" id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"s.xml\"/></Relationships>",
                "xl/s.xml", ScorecardFiles.sheet("<row r=\"1\"><c r=\"A1\"><f>[1]Other!A1</f><v>7</v></c></row>"),
                "xl/externalLinks/externalLink1.xml", "<x/>",
                "xl/vbaProject.bin", "MZ");

        assertThat(only(read(bytes)).lines()).containsExactly(new Line(1, List.of("7")));
        assertThat(read(bytes).notes()).containsExactly(Remarks.MACROS, Remarks.LINKS);
    }

    @Test
    void formulasWithoutAStoredValueAreCountedAndTheFirstIsNamed() {
        var cell = "<c r=\"%1$s\"><f>NOW()</f></c>";
        var bytes = ScorecardFiles.raw(ScorecardFiles.sheet(
                "<row r=\"4\">" + cell.formatted("B4") + cell.formatted("C4") + "<c r=\"D4\"><v>1</v></c></row>"));

        assertThat(read(bytes).notes())
                .containsExactly(
                        "2 formulas have no stored value and were read as blank, the first in cell B4 of “One”."
                                + " Open the file in a spreadsheet program and save it: that stores the values.");
    }

    @Test
    void anOpenDocumentRepeatsWhatItSaysAndSkipsWhatIsBlank() {
        var sheet = only(read(ScorecardFiles.ods(ScorecardFiles.table("""
                <table:table-row table:number-rows-repeated="2">
                  <table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell>
                  <table:table-cell table:number-columns-repeated="16382"/>
                </table:table-row>
                <table:table-row table:number-rows-repeated="5"><table:table-cell/></table:table-row>
                <table:table-row>
                  <table:table-cell/><table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>
                  <table:table-cell office:value-type="percentage" office:value="0.068"><text:p>7%</text:p></table:table-cell>
                </table:table-row>
                <table:table-row table:number-rows-repeated="1048568"><table:table-cell/></table:table-row>"""))));

        assertThat(sheet.lines())
                .containsExactly(
                        new Line(1, List.of("a", "a")),
                        new Line(2, List.of("a", "a")),
                        new Line(8, List.of("", "", "6.8%")));
    }

    @Test
    void anOpenDocumentCellIsItsValueInFullOrItsWords() {
        var sheet = only(read(ScorecardFiles.ods(ScorecardFiles.table("""
                <table:table-row>\
                <table:table-cell office:value-type="float" office:value="1234.5678"><text:p>1,234.57</text:p></table:table-cell>\
                <table:table-cell office:value-type="date" office:date-value="2020-04-01"><text:p>Apr 2020</text:p></table:table-cell>\
                <table:table-cell office:value-type="date" office:date-value="2020-04-01"><text:p>01/04/20</text:p></table:table-cell>\
                <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>\
                <table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>\
                <table:table-cell office:value-type="string"><office:annotation><text:p>Aside</text:p></office:annotation>\
                <text:p>two<text:s text:c="2"/>lines <text:span>and</text:span></text:p><text:p>one</text:p></table:table-cell>\
                <table:table-cell table:formula="of:=NOW()"/></table:table-row>"""))));

        assertThat(sheet.lines())
                .containsExactly(new Line(
                        1, List.of("1234.5678", "Apr-20", "2020-04-01", "TRUE", "#DIV/0!", "two  lines and\none")));
    }

    @Test
    void whatAnOpenDocumentHidesOrTakesFromElsewhereIsSaid() {
        var read = read(ScorecardFiles.ods("""
                <style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>
                <table:table table:name="Lists" table:style-name="ta1">
                <table:table-column table:visibility="collapse"/>
                <table:table-row table:visibility="filter"><table:table-cell><text:p>a</text:p></table:table-cell>
                <table:table-cell table:formula="of:=NOW()"/></table:table-row></table:table>
                <table:table table:name="'file:///c:/other.ods'#$One"><table:table-row><table:table-cell><text:p>b</text:p>
                </table:table-cell></table:table-row></table:table>"""));

        assertThat(only(read).lines()).containsExactly(new Line(1, List.of("a")));
        assertThat(read.notes())
                .containsExactly(
                        "The sheet “Lists” is hidden in the file. It was read all the same.",
                        "Hidden in “Lists”, and read all the same: row 1.",
                        "Hidden in “Lists”, and read all the same: column A.",
                        Remarks.LINKS,
                        "A formula has no stored value and was read as blank: cell B1 of “Lists”."
                                + " Open the file in a spreadsheet program and save it: that stores the values.");
    }

    @Test
    void textInUtf16IsReadWithoutAMarkWhereItIsSure() {
        var text = "Ref.\tIndicator £\nEH1a\tStarted\n";

        for (var order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var read = read(text.getBytes(order));
            assertThat(only(read).lines().getLast().cells()).containsExactly("EH1a", "Started");
            assertThat(read.notes()).containsExactly("The file does not say its character set and was read as UTF-16.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ref.\tTitle\tText\nA\tb\tone, two, three, four, five\nB\tc\tone, two; three",
                "sep=;\nRef.;Title;Text\nA;b;1,5\nB;c;2,5,6,7",
                "Ref.\tTitle\tText\r\nA\tb\t1,234\r\nB\tc\t2,345,678",
                "Ref.\tTitle\tText\rA\tb\tc\rB\tc\td",
                "Ref.;Title;Text\nA;b;1,5\nB;c;2,5",
                "Ref.|Title|Text\nA|b|1,5\nB|c|2;5"
            })
    void theSeparatorIsTheOneThatMakesATable(String text) {
        assertThat(only(read(text.getBytes(StandardCharsets.UTF_8))).lines())
                .extracting(line -> line.number() + ":" + line.cells().size() + ":" + line.cell(0))
                .containsExactly("1:3:Ref.", "2:3:A", "3:3:B");
    }

    @Test
    void aQuotationMarkThatWouldSwallowRowsIsOnlyAMark() {
        var sheet = only(read(
                "Ref.\tTitle\tApr-20\n1\t\"Open\t5\n2\tShut\t6\n3\t\"Again\t7\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(sheet.lines())
                .extracting(Line::cells)
                .containsExactly(
                        List.of("Ref.", "Title", "Apr-20"),
                        List.of("1", "\"Open", "5"),
                        List.of("2", "Shut", "6"),
                        List.of("3", "\"Again", "7"));
    }

    private static void fillTyped(Workbook workbook) {
        var sheet = workbook.createSheet("Typed");
        var row = sheet.createRow(0);
        String[] formats = {"mmm-yy", "dd/mm/yyyy", "0.0%", "General", "#,##0.00"};
        for (int column = 0; column < formats.length; column++) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(formats[column]));
            row.createCell(column).setCellStyle(style);
        }
        row.getCell(0).setCellValue(LocalDate.of(2020, 4, 1));
        row.getCell(1).setCellValue(LocalDate.of(2020, 4, 1));
        row.getCell(2).setCellValue(0.068);
        row.getCell(3).setCellValue(0.068);
        row.getCell(4).setCellValue(1_234_567.89);
        row.createCell(5).setCellValue(-3);
        row.createCell(6).setCellValue(true);
        row.createCell(7).setCellErrorValue((byte) 42);
        var below = sheet.createRow(2);
        below.createCell(1).setCellValue(125);
        below.createCell(2).setCellValue("Café – €5");
        below.createCell(3).setCellValue("x");
    }

    private static byte[] excel(boolean old, Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Sheet only(Reading.Read read) {
        assertThat(read.sheets()).hasSize(1);
        return read.sheets().getFirst();
    }

    private static Reading.Read read(byte[] bytes) {
        var reading = new SheetReader().read("scorecard", bytes);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }
}

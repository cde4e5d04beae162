package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTests {

    @Test
    void everyCellOfATabSeparatedFileIsKeptWithItsRowNumber() {
        var sheet = only(ScorecardFiles.tsv());

        assertThat(sheet.grid()).isFalse();
        var lines = ScorecardFiles.lines();
        assertThat(sheet.lines())
                .isEqualTo(IntStream.range(0, lines.size())
                        .mapToObj(row -> new Line(row + 1, lines.get(row)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '|'})
    void theSameCellsComeFromQuotedFilesWithOtherSeparators(char separator) {
        assertThat(only(ScorecardFiles.csv(separator)).lines())
                .isEqualTo(only(ScorecardFiles.tsv()).lines());
    }

    @Test
    void aWorkbookShowsNumbersPercentagesAndMonthsAsThePersonSeesThem() {
        var sheet = only(ScorecardFiles.xlsx());
        var expected = ScorecardFiles.lines();

        assertThat(sheet.grid()).isTrue();
        for (Line line : sheet.lines()) {
            var cells = expected.get(line.number() - 1);
            assertThat(line.cells()).isEqualTo(cells.subList(0, new Line(line.number(), cells).width()));
        }
        assertThat(sheet.lines()).hasSize(15);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCell() {
        assertThat(firstCell("\uFEFFRef.,Indicator".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Ref.");
        assertThat(firstCell("\uFEFFRef.\tIndicator".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Ref.");
    }

    @Test
    void whatIsNotUtf8IsReadAsWindowsTextAndSaidSo() {
        var read = (Reading.Read) read("Ref.\tCost £ – café".getBytes(Charset.forName("windows-1252")));

        assertThat(read.sheets().getFirst().lines().getFirst().cell(1)).isEqualTo("Cost £ – café");
        assertThat(read.notes()).singleElement().asString().contains("not in UTF-8");
    }

    @Test
    void aQuotationMarkThatNeverEndsIsOnlyAMark() {
        var sheet = only("Ref.\tIndicator\n1\t\"Open\n2\tClosed\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines()).extracting(line -> line.cell(1)).containsExactly("Indicator", "\"Open", "Closed");
    }

    @Test
    void quotedLineEndsStayInTheirCellAndCountAsOneRow() {
        var sheet = only("Ref.,Text\n1,\"two\nlines\"\n2,one".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines())
                .containsExactly(
                        new Line(1, List.of("Ref.", "Text")),
                        new Line(2, List.of("1", "two\nlines")),
                        new Line(3, List.of("2", "one")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.068|0.0%|6.8%",
                "0.06799999999999999|0.00%|6.8%",
                "0.068|0.000|0.068",
                "0.068|0.0\\%|0.068",
                "1234|#,##0|1234",
                "-3|#,##0;[Red](#,##0)|-3",
                "43922|mmm-yy|Apr-20",
                "43922|dd/mm/yyyy|2020-04-01",
                "43922|0 \"days\"|43922",
                "0.1|[Red]0.0|0.1",
            })
    void theNumberFormatDecidesWhatANumberMeans(String stored, String format, String shown) {
        assertThat(new NumberFormat("200", format, false).show(stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"9, 0.5, 50%", "10, 0.125, 12.5%", "17, 43922, Apr-20", "14, 43922, 2020-04-01", "0, 43922, 43922"})
    void formatsThatEveryWorkbookKnowsNeedNoCode(String id, String stored, String shown) {
        assertThat(new NumberFormat(id, "", false).show(stored)).isEqualTo(shown);
    }

    @Test
    void datesOfOldMacsCountFrom1904() {
        assertThat(new NumberFormat("17", "", true).show("42460")).isEqualTo("Apr-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999", "1E-999", "1E99999999999", "NaN", "abc", ""})
    void whatIsNoReasonableNumberStaysText(String stored) {
        assertThat(new NumberFormat("0", "", false).show(stored)).isEqualTo(stored);
    }

    @Test
    void aFormulaGivesTheValueStoredWithIt() {
        var cells = only(ScorecardFiles.raw(ScorecardFiles.sheet("""
                <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c>\
                <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>NOW()</f></c>\
                <c r="E1" t="b"><v>1</v></c><c r="F1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>""")));

        assertThat(cells.lines()).containsExactly(new Line(1, List.of("2", "2x", "#DIV/0!", "", "TRUE", "ab")));
    }

    @Test
    void rowsAndCellsWithoutAddressFollowEachOther() {
        var sheet = only(ScorecardFiles.raw(
                ScorecardFiles.sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c><v>3</v></c></row>")));

        assertThat(sheet.lines()).containsExactly(new Line(1, List.of("1", "2")), new Line(4, List.of("3")));
    }

    private static String firstCell(byte[] bytes) {
        return only(bytes).lines().getFirst().cell(0);
    }

    private static Sheet only(byte[] bytes) {
        assertThat(read(bytes)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) read(bytes)).sheets().getFirst();
    }

    private static Reading read(byte[] bytes) {
        return new SheetReader().read("scorecard", bytes);
    }
}

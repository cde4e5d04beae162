package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody sends by mistake, and some that people do. The time allowed is for slow machines: what goes wrong takes minutes. */
@Timeout(60)
class HostileFileTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithWords(String what, byte[] bytes, String words) {
        var reading = new SheetReader().read("scorecard.xlsx", bytes);

        assertThat(reading.getClass()).isEqualTo(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).sentence()).contains(words).endsWith(".");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("a file over 64 MB", new byte[(64 << 20) + 1], "larger than 64 MB"),
                file("a zip bomb in a sheet", bomb("xl/worksheets/sheet1.xml"), "larger than 256 MB"),
                file("many parts", manyParts(), "2,000 parts"),
                file("an entity", entity("<!ENTITY a \"b\">"), "document type"),
                file("an entity from a file", entity("<!ENTITY a SYSTEM \"file:///etc/passwd\">"), "document type"),
                file(
                        "a row too far",
                        sheet("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"),
                        "1,048,576 rows"),
                file("a column too far", sheet("<row r=\"1\"><c r=\"ALM1\"><v>1</v></c></row>"), "1,000 cells"),
                file("a column beyond any", sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "1,000 cells"),
                file("a long cell", sheet(row("<v>" + "9".repeat(40_000) + "</v>")), "32,767 characters"),
                file("a huge row as text", "a,".repeat(1_001).getBytes(StandardCharsets.UTF_8), "1,000 cells"),
                file("many rows as text", "a,b\n".repeat(1_048_577).getBytes(StandardCharsets.UTF_8), "1,048,576 rows"),
                file(
                        "many cells",
                        ("1,".repeat(999) + "\n").repeat(8_001).getBytes(StandardCharsets.UTF_8),
                        "8,000,000"),
                file("rows backwards", sheet("<row r=\"2\"/><row r=\"1\"/>"), "not in order"),
                file("a zip of something else", ScorecardFiles.zip("readme.txt", "hello"), "not a workbook"),
                file("half a workbook", Arrays.copyOf(ScorecardFiles.xlsx(), 2_000), "Excel"),
                file("XML that does not end", ScorecardFiles.raw("<worksheet><sheetData><row>"), "damaged"),
                file("two parts of one name", ScorecardFiles.zip("a.xml", "", "A.xml", ""), "two parts of one name"),
                file(
                        "the beginning of an old workbook",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                        "damaged"),
                file("half an old workbook", Arrays.copyOf(ScorecardFiles.converted("xls"), 6_000), "damaged"),
                file("half an OpenDocument", Arrays.copyOf(ScorecardFiles.converted("ods"), 6_000), "damaged"),
                file("an old workbook whose chain bites its tail", tailBiter(), "damaged"),
                file("an attribute of 2 MB", sheet("<row r=\"1\" x=\"" + " ".repeat(2 << 20) + "\"/>"), "1 MB"),
                file("elements in elements", sheet("<a>".repeat(150) + "</a>".repeat(150)), "50 deep"),
                file("a binary workbook", ScorecardFiles.zip("xl/workbook.bin", "x"), ".xlsb"),
                file(
                        "an entity in an OpenDocument",
                        ScorecardFiles.zip(
                                "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                                "content.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"),
                        "document type"),
                file(
                        "an OpenDocument with a password",
                        ScorecardFiles.zip(
                                "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                                "META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>"),
                        "password"),
                file(
                        "an OpenDocument text",
                        ScorecardFiles.zip("mimetype", "application/vnd.oasis.opendocument.text"),
                        "no spreadsheet"),
                file(
                        "a row said two million times",
                        ods("<table:table-row table:number-rows-repeated=\"2000000\">"
                                + "<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"),
                        "1,048,576 rows"),
                file(
                        "a cell said a million times",
                        ods("<table:table-row>"
                                + "<table:table-cell table:number-columns-repeated=\"1000000\"><text:p>a</text:p></table:table-cell>"
                                + "</table:table-row>"),
                        "1,000 cells"),
                file(
                        "a gigabyte of spaces in a cell",
                        ods("<table:table-row><table:table-cell><text:p>" + "<text:s text:c=\"999999999\"/>".repeat(2)
                                + "</text:p></table:table-cell></table:table-row>"),
                        "32,767 characters"),
                file(
                        "ten thousand tables",
                        ScorecardFiles.ods(ScorecardFiles.table("").repeat(10_000)),
                        "50 sheets"),
                file(
                        "a gigabyte of spaces as text",
                        " ".repeat((10 << 20) - 1).getBytes(StandardCharsets.UTF_8),
                        "empty"),
                file("a locked workbook", locked("EncryptedPackage"), "password"),
                file("a letter of old Word", locked("WordDocument"), "not a spreadsheet"),
                file("a workbook of Excel 95", locked("Book"), "older than Excel 97"),
                file("a PDF", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF"),
                file("a web page", "<html><table/></html>".getBytes(StandardCharsets.UTF_8), "web page"),
                file("nothing", new byte[0], "empty"),
                file("rubbish", rubbish(), "not a spreadsheet"));
    }

    @Test
    void whatNobodyReadsStaysPacked() {
        assertThat(new SheetReader().read("x.xlsx", bomb("xl/media/image1.png")))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void moreSheetsThanAPersonCanLookThroughAreRefused() {
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            sheets.append("<sheet name=\"%d\" id=\"r%d\"/>".formatted(i, i));
            relations.append("<Relationship Id=\"r%d\" Target=\"s%d.xml\"/>".formatted(i, i));
        }
        var bytes = ScorecardFiles.zip(
                "xl/workbook.xml", "<workbook>" + sheets + "</workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");

        assertThat(((Reading.Refused) new SheetReader().read("many.xlsx", bytes)).sentence())
                .contains("50 sheets");
    }

    @Test
    void aSharedTextThatDoesNotExistIsBlank() {
        var bytes = sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999999</v></c><c r=\"B1\"><v>1</v></c></row>");

        assertThat(((Reading.Read) new SheetReader().read("x.xlsx", bytes))
                        .sheets()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .cells())
                .containsExactly("", "1");
    }

    @Test
    void aFormulaOnEveryCellCostsNothing() {
        var cells = new StringBuilder();
        for (int row = 1; row <= 20_000; row++) {
            cells.append("<row r=\"%1$d\"><c r=\"A%1$d\"><f t=\"array\" ref=\"A%1$d\">1</f><v>1</v></c></row>"
                    .formatted(row));
        }
        assertThat(((Reading.Read) new SheetReader().read("x.xlsx", sheet(cells.toString())))
                        .sheets()
                        .getFirst()
                        .lines())
                .hasSize(20_000);
    }

    @Test
    void manyAmpersandsAreNoEntities() {
        var text = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "&amp;&#233;".repeat(15_000)
                + "</t></is></c></row>";
        var rows = new StringBuilder();
        for (int row = 1; row <= 60; row++) {
            rows.append(text.replace("r=\"1\"", "r=\"" + row + "\"").replace("A1", "A" + row));
        }
        assertThat(((Reading.Read) new SheetReader().read("x.xlsx", sheet(rows.toString())))
                        .sheets()
                        .getFirst()
                        .lines())
                .hasSize(60)
                .allSatisfy(line -> assertThat(line.cell(0)).isEqualTo("&é".repeat(15_000)));
    }

    @Test
    void aScorecardAsWideAsAllowedIsPlannedInTime() {
        var header = "Ref,Title,Apr-20"
                + IntStream.range(3, 1_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
        var rows = IntStream.range(0, 490).mapToObj(row -> "\n" + row + ",t,1" + ",x".repeat(997));

        assertThat(planned(header + rows.collect(Collectors.joining())).counts())
                .containsEntry(PlannedRow.Kind.CREATED, 490L);
    }

    @Test
    void aScorecardAsLongAsAllowedIsPlannedInTime() {
        var rows = IntStream.range(0, 19_999).mapToObj(row -> "\n%d,t,1,o%d,<b<p<i<b<p".formatted(row, row));

        assertThat(planned("Ref,Title,Apr-20,Owner,Commentary" + rows.collect(Collectors.joining()))
                        .counts())
                .containsEntry(PlannedRow.Kind.CREATED, 19_999L);
    }

    @Test
    void tagsWithoutEndAreReadInTime() {
        var rows = IntStream.range(0, 300).mapToObj(row -> "\n%d,t,1,%s".formatted(row, "<p".repeat(16_000)));

        assertThat(planned("Ref,Title,Apr-20,Commentary" + rows.collect(Collectors.joining()))
                        .rows())
                .hasSize(300);
    }

    private static ImportPlan planned(String csv) {
        var read = (Reading.Read) new SheetReader().read("x.csv", csv.getBytes(StandardCharsets.UTF_8));
        var found = (Recognition.Found) ScorecardReader.recognise(read.sheets());
        return ImportPlan.of(found.scorecard(), Present.empty(), Decisions.none());
    }

    private static Arguments file(String what, byte[] bytes, String words) {
        return Arguments.of(what, bytes, words);
    }

    private static byte[] sheet(String rows) {
        return ScorecardFiles.raw(ScorecardFiles.sheet(rows));
    }

    private static String row(String cell) {
        return "<row r=\"1\"><c r=\"A1\">" + cell + "</c></row>";
    }

    private static byte[] entity(String declaration) {
        return ScorecardFiles.raw("<!DOCTYPE x [" + declaration + "]>"
                + ScorecardFiles.sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>"));
    }

    private static byte[] ods(String rows) {
        return ScorecardFiles.ods(ScorecardFiles.table(rows));
    }

    /** A container of old programs with one stream of that name. */
    private static byte[] locked(String stream) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            file.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Every sector is said to be followed by the first one. */
    private static byte[] tailBiter() {
        byte[] bytes = ScorecardFiles.converted("xls");
        int table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(76);
        Arrays.fill(bytes, (table + 1) * 512, (table + 2) * 512, (byte) 0);
        return bytes;
    }

    private static byte[] rubbish() {
        var bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] manyParts() {
        return ScorecardFiles.zip(IntStream.range(0, 2_001)
                .boxed()
                .flatMap(i -> Stream.of("part" + i, ""))
                .toArray(String[]::new));
    }

    /** 65 MB of spaces in a few kilobytes, in one part of an otherwise proper workbook. */
    private static byte[] bomb(String part) {
        return ScorecardFiles.zip(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"One\" id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                part,
                "<worksheet>" + " ".repeat(257 << 20));
    }
}

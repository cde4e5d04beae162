package org.countersign.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.countersign.calendar.MonthLabel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The fixture scorecard in every kind of file, and workbooks that no program would write. */
final class ScorecardFiles {

    private ScorecardFiles() {}

    static byte[] tsv() {
        return resource("scorecard-apr-2020.tsv");
    }

    /** The workbook of {@link #xlsx()} as LibreOffice saves it for itself and for Excel 97. */
    static byte[] converted(String ending) {
        return resource("scorecard-apr-2020." + ending);
    }

    private static byte[] resource(String name) {
        try (var file = ScorecardFiles.class.getResourceAsStream("/scorecards/" + name)) {
            return Optional.ofNullable(file).orElseThrow().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] csv(char separator) {
        return lines().stream()
                .map(line -> line.stream().map(ScorecardFiles::quoted).collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As a person would have typed it into Excel: months are dates, numbers numbers, percentages formatted. */
    static byte[] xlsx() {
        return xlsx(lines());
    }

    static byte[] xlsx(List<List<String>> lines) {
        return workbook(sheet -> {
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    put(sheet, row, column, lines.get(row).get(column));
                }
            }
        });
    }

    static byte[] workbook(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tests", "1.0")) {
            content.accept(workbook.newWorksheet("Scorecard"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet made of raw XML. */
    static byte[] raw(String sheetXml) {
        return zip(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheetXml);
    }

    /** An OpenDocument workbook made of raw tables. */
    static byte[] ods(String tables) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\""
                        + " xmlns:calcext=\"c\"><office:body><office:spreadsheet>"
                        + tables + "</office:spreadsheet></office:body></office:document-content>");
    }

    static String table(String rows) {
        return "<table:table table:name=\"One\">" + rows + "</table:table>";
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The shared folder with the real scorecard, where there is one. */
    static Optional<byte[]> realScorecard() {
        var shared = Path.of(System.getProperty("countersign.shared", "../shared"));
        var file = shared.resolve("seed/scorecard-apr-2020.tsv");
        try {
            return Files.isReadable(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> lines() {
        return new String(tsv(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",;\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static void put(Worksheet sheet, int row, int column, String cell) {
        var month = MonthLabel.parse(cell);
        if (month.isPresent()) {
            sheet.value(row, column, month.get().atDay(1));
            sheet.style(row, column).format("mmm-yy").set();
        } else if (cell.matches("-?\\d+")) {
            sheet.value(row, column, Integer.parseInt(cell));
        } else if (cell.matches("\\d+\\.\\d%")) {
            sheet.value(row, column, new BigDecimal(cell.replace("%", "")).movePointLeft(2));
            sheet.style(row, column).format("0.0%").set();
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}

package org.countersign.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a million values of one authority: indicators of twenty years, in one shape or the other; the same each time. */
record MillionFile(int indicators, int months) {

    static final MillionFile WHOLE = new MillionFile(4_000, 250);
    /** What makes the indicators, before their history is measured. */
    static final MillionFile FIRST_MONTH = new MillionFile(4_000, 1);

    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);
    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final int SEED = 8;

    int values() {
        return indicators * months;
    }

    /** A row for each indicator, a column for each month, as Excel would write it. */
    Path wide() {
        Path file = Folders.file("million-%d.xlsx".formatted(months));
        try (var packed = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    packed,
                    "xl/workbook.xml",
                    "<workbook><sheets><sheet name=\"Scorecard\" id=\"rId1\"/></sheets></workbook>");
            part(
                    packed,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            packed.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var sheet = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
            sheet.write("<worksheet><sheetData>");
            sheet(sheet);
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
            packed.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A row for each value. */
    Path tall() {
        Path file = Folders.file("million-%d.csv".formatted(months));
        Random random = new Random(SEED);
        try (var rows = Files.newBufferedWriter(file)) {
            rows.write("Ref,Indicator,Period,Value\n");
            for (int at = 0; at < indicators; at++) {
                for (String month : headings()) {
                    rows.write("%s,%s,%s,%s\n".formatted(reference(at), title(at), month, value(random)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void sheet(Writer sheet) throws IOException {
        Random random = new Random(SEED);
        row(
                sheet,
                1,
                Stream.concat(Stream.of("Ref.", "Indicator"), headings().stream())
                        .toList());
        for (int at = 0; at < indicators; at++) {
            sheet.write("<row r=\"%d\">".formatted(at + 2));
            text(sheet, cell(0, at + 2), reference(at));
            text(sheet, cell(1, at + 2), title(at));
            for (int month = 0; month < months; month++) {
                sheet.write("<c r=\"" + cell(month + 2, at + 2) + "\"><v>" + value(random) + "</v></c>");
            }
            sheet.write("</row>");
        }
    }

    private List<String> headings() {
        return Stream.iterate(FIRST, month -> month.plusMonths(1))
                .limit(months)
                .map(HEADING::format)
                .toList();
    }

    private static void row(Writer sheet, int number, List<String> texts) throws IOException {
        sheet.write("<row r=\"%d\">".formatted(number));
        for (int at = 0; at < texts.size(); at++) {
            text(sheet, cell(at, number), texts.get(at));
        }
        sheet.write("</row>");
    }

    private static void text(Writer sheet, String address, String text) throws IOException {
        sheet.write("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text));
    }

    private static String cell(int column, int row) {
        return letters(column) + row;
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String reference(int indicator) {
        return "BIG" + (10_000 + indicator);
    }

    private static String title(int indicator) {
        return "Number of children of kind " + indicator;
    }

    private static String value(Random random) {
        return (100 + random.nextInt(900)) + "." + random.nextInt(1, 10);
    }

    private static void part(ZipOutputStream packed, String name, String text) throws IOException {
        packed.putNextEntry(new ZipEntry(name));
        packed.write(text.getBytes(StandardCharsets.UTF_8));
        packed.closeEntry();
    }
}

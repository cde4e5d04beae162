package org.countersign.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the catalogue as a workbook. Every cell is text, so that whatever somebody typed is never run as a formula. */
final class CatalogueWorkbook {

    static final String SHEET = "Indicators";
    static final String PARTS = "Parts";

    private static final String APPLICATION = "Countersign";
    private static final String VERSION = "1.0";
    private static final char FIRST_PRINTED = ' ';

    private CatalogueWorkbook() {}

    /** @param entries wholes and parts of them */
    static byte[] of(List<CatalogueEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            indicators(workbook.newWorksheet(SHEET), CatalogueColumn.OF_INDICATORS, wholes(entries));
            targets(workbook.newWorksheet(TargetSheet.NAME), entries);
            indicators(workbook.newWorksheet(PARTS), CatalogueColumn.OF_PARTS, parts(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<CatalogueEntry> wholes(List<CatalogueEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.indicator().part().isEmpty())
                .toList();
    }

    private static List<CatalogueEntry> parts(List<CatalogueEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.indicator().part().isPresent())
                .toList();
    }

    private static void indicators(Worksheet sheet, List<CatalogueColumn> columns, List<CatalogueEntry> entries) {
        line(sheet, 0, columns.stream().map(CatalogueColumn::heading).toList());
        for (int at = 0; at < entries.size(); at++) {
            CatalogueEntry entry = entries.get(at);
            line(
                    sheet,
                    at + 1,
                    columns.stream().map(column -> column.text(entry)).toList());
        }
        sheet.freezePane(2, 1);
    }

    private static void targets(Worksheet sheet, List<CatalogueEntry> entries) {
        List<TargetColumn> columns = List.of(TargetColumn.values());
        line(sheet, 0, columns.stream().map(TargetColumn::heading).toList());
        var rows = entries.stream()
                .flatMap(entry -> TargetSheet.rows(entry.indicator()).stream())
                .toList();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            line(
                    sheet,
                    at + 1,
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        sheet.freezePane(2, 1);
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, printed(cells.get(column)));
            }
            if (row == 0) {
                sheet.style(row, column).bold().set();
            }
        }
    }

    /** Without characters that XML cannot hold: a workbook with one of them does not open. */
    static String printed(String text) {
        return text.codePoints()
                .filter(one -> one >= FIRST_PRINTED || one == '\t' || one == '\n' || one == '\r')
                .filter(one -> one != 0xFFFE && one != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.countersign.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a scorecard as a workbook: the first line heads the columns, texts are texts, whatever they begin with. */
final class ScorecardWorkbook {

    static final String SHEET = "Scorecard";

    private static final String APPLICATION = "Countersign";
    private static final String VERSION = "1.0";
    private static final char FIRST_PRINTED = ' ';

    private ScorecardWorkbook() {}

    static byte[] of(List<List<SheetCell>> lines) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            for (int row = 0; row < lines.size(); row++) {
                line(sheet, row, lines.get(row));
            }
            sheet.freezePane(2, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, List<SheetCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(sheet, row, column, cells.get(column));
            if (row == 0) {
                sheet.style(row, column).bold().set();
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, SheetCell cell) {
        if (cell.number() == null) {
            if (!cell.text().isEmpty()) {
                sheet.value(row, column, printed(cell.text()));
            }
        } else if (cell.percentage()) {
            sheet.value(row, column, cell.number().movePointLeft(2));
            sheet.style(row, column).format("0.0%").set();
        } else {
            sheet.value(row, column, cell.number());
        }
    }

    /** Without characters that XML cannot hold: a workbook with one of them does not open. */
    private static String printed(String text) {
        return text.codePoints()
                .filter(one -> one >= FIRST_PRINTED || one == '\t' || one == '\n' || one == '\r')
                .filter(one -> one != 0xFFFE && one != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

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

    private static final String APPLICATION = "Countersign";
    private static final String VERSION = "1.0";

    private CatalogueWorkbook() {}

    static byte[] of(List<CatalogueEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            for (CatalogueColumn column : CatalogueColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading());
                sheet.style(0, column.ordinal()).bold().set();
            }
            for (int at = 0; at < entries.size(); at++) {
                write(sheet, at + 1, entries.get(at));
            }
            sheet.freezePane(2, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, CatalogueEntry entry) {
        for (CatalogueColumn column : CatalogueColumn.values()) {
            String text = column.text(entry);
            if (!text.isEmpty()) {
                sheet.value(row, column.ordinal(), text);
            }
        }
    }
}

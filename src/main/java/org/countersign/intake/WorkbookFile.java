package org.countersign.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook (Office Open XML), each sheet read as a stream. Formulas are never looked at, only the values stored with
 * them. A reader of our own, as those at hand let an address, a formula or a text's number in a small file ask for
 * gigabytes or hours.
 */
final class WorkbookFile {

    private final byte[] bytes;
    private final Limits limits;
    private final WorkbookContents contents;
    private final Lines lines;

    WorkbookFile(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.contents = new WorkbookContents(limits);
        this.lines = new Lines(limits);
    }

    /** The sheets in the workbook's order. */
    List<Sheet> sheets() throws IOException, XMLStreamException {
        try (var workbook = new PackedWorkbook(bytes, limits)) {
            contents.read(workbook);
            return sheets(workbook, contents.sheetNames());
        }
    }

    private List<Sheet> sheets(PackedWorkbook workbook, Map<String, String> names)
            throws IOException, XMLStreamException {
        if (names.isEmpty()) {
            throw new NotRead("This is not an Excel workbook. Use a TSV, CSV or Excel workbook (.xlsx) file.");
        }
        var sheets = new ArrayList<Sheet>();
        for (var sheet : names.entrySet()) {
            workbook.read(sheet.getKey(), part -> new WorksheetPart(part, contents, limits, lines).read());
            sheets.add(new Sheet(sheet.getValue(), true, lines.endSheet()));
        }
        return sheets;
    }
}

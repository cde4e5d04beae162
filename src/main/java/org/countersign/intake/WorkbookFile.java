package org.countersign.intake;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook (Office Open XML), each sheet read as a stream. Formulas are never looked at, only the values stored with
 * them. A reader of our own, as those at hand let an address, a formula or a text's number in a small file ask for
 * gigabytes or hours.
 */
final class WorkbookFile {

    private final PackedWorkbook workbook;
    private final Limits limits;
    private final WorkbookContents contents;

    WorkbookFile(PackedWorkbook workbook, Limits limits) {
        this.workbook = workbook;
        this.limits = limits;
        this.contents = new WorkbookContents(limits);
    }

    /** Hands over the sheets in the workbook's order. */
    void readInto(SheetsFound found) throws IOException, XMLStreamException {
        refuseBinary();
        contents.read(workbook);
        if (workbook.has("xl/vbaProject.bin")) {
            found.remark(Remarks.MACROS);
        }
        if (workbook.has("xl/externalLinks/")) {
            found.remark(Remarks.LINKS);
        }
        for (var sheet : contents.sheetNames().entrySet()) {
            read(sheet, found);
        }
    }

    private void read(Map.Entry<String, String> sheet, SheetsFound found) throws IOException, XMLStreamException {
        var cells = found.start(sheet.getValue(), contents.isHidden(sheet.getKey()));
        workbook.read(sheet.getKey(), part -> new WorksheetPart(part, contents, limits, cells).read());
        found.finish(cells);
    }

    private void refuseBinary() throws NotRead {
        if (workbook.has("xl/workbook.bin")) {
            throw new NotRead("This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).");
        }
    }
}

package org.countersign.intake;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A workbook of LibreOffice and its kin (OpenDocument, .ods), its content read as one stream. */
final class OpenDocumentFile {

    private static final String KIND = "application/vnd.oasis.opendocument.";
    private static final List<String> MACROS = List.of("Basic/", "Scripts/");

    private final PackedWorkbook workbook;
    private final Limits limits;

    OpenDocumentFile(PackedWorkbook workbook, Limits limits) {
        this.workbook = workbook;
        this.limits = limits;
    }

    /** Whether the package says of itself to be an OpenDocument, of whatever kind. */
    static boolean is(PackedWorkbook workbook) throws IOException {
        return workbook.beginning("mimetype", KIND.length()).equals(KIND);
    }

    /** Hands over the sheets in the workbook's order. */
    void readInto(SheetsFound found) throws IOException, XMLStreamException {
        refuseOthers();
        workbook.read("META-INF/manifest.xml", OpenDocumentFile::refuseEncrypted);
        if (MACROS.stream().anyMatch(workbook::has)) {
            found.remark(Remarks.MACROS);
        }
        workbook.read("content.xml", part -> new OpenDocumentContent(part, limits, found).read());
    }

    private void refuseOthers() throws IOException {
        if (!workbook.beginning("mimetype", 100).startsWith(KIND + "spreadsheet")) {
            throw new NotRead("This is an OpenDocument file but no spreadsheet. Use the spreadsheet it was made from.");
        }
    }

    private static void refuseEncrypted(XmlPart manifest) throws IOException, XMLStreamException {
        while (manifest.toElement()) {
            if (manifest.starts("encryption-data")) {
                throw new NotRead("The workbook has a password. Save it without one.");
            }
        }
    }
}

package org.countersign.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A workbook of Excel 97 to 2003 (.xls). Its records are read one by one, and only those that hold cells, texts and
 * formats: a reader of our own, as those at hand make as many texts as a record claims to have.
 */
final class OldWorkbookFile {

    static final int START = 0x809;
    static final int END = 0x0A;

    private static final int WORKSHEET = 0;
    private static final int EXCEL_97 = 0x600;
    private static final int OWN_WORKBOOK = 4;
    private static final int ADD_IN = 0x3A01;

    private final CompoundFile file;
    private final Limits limits;
    private final OldContents contents;
    private final List<Listed> sheets = new ArrayList<>();

    OldWorkbookFile(CompoundFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.contents = new OldContents(limits);
    }

    /** Hands over the worksheets in the workbook's order. */
    void readInto(SheetsFound found) throws NotRead {
        if (file.has("EncryptedPackage")) {
            throw encrypted();
        }
        byte[] stream = file.stream("Workbook").orElseThrow(this::isNone);
        if (file.has("_VBA_PROJECT_CUR")) {
            found.remark(Remarks.MACROS);
        }
        readGlobals(stream, found);
        for (Listed sheet : sheets) {
            var cells = found.start(sheet.name, sheet.hidden);
            new OldWorksheet(stream, contents, cells).read(sheet.at);
            found.finish(cells);
        }
    }

    private void readGlobals(byte[] stream, SheetsFound found) throws NotRead {
        int at = 0;
        while (BiffRecord.isAt(stream, at)) {
            var bytes = BiffRecord.at(stream, at);
            at = bytes.end();
            if (bytes.kind() == END) {
                return;
            }
            global(bytes, found);
        }
    }

    private void global(BiffRecord bytes, SheetsFound found) throws NotRead {
        switch (bytes.kind()) {
            case START -> refuseOlder(bytes.u16());
            case 0x2F -> throw encrypted();
            case 0x85 -> list(bytes);
            case 0x1AE -> {
                if (isForeign(bytes)) {
                    found.remark(Remarks.LINKS);
                }
            }
            default -> contents.read(bytes);
        }
    }

    private void list(BiffRecord bytes) throws NotRead {
        int at = bytes.i32();
        boolean hidden = (bytes.u8() & 3) != 0;
        boolean holdsCells = bytes.u8() == WORKSHEET;
        String name = bytes.text(bytes.u8());
        if (holdsCells) {
            sheets.add(new Listed(name, at, hidden));
            limits.checkSheets(sheets.size());
        }
    }

    private static boolean isForeign(BiffRecord bytes) {
        int length = bytes.length();
        bytes.u16();
        return length > OWN_WORKBOOK && bytes.u16() != ADD_IN;
    }

    private static void refuseOlder(int version) throws NotRead {
        if (version != EXCEL_97) {
            throw new NotRead("The workbook is in a format older than Excel 97. Save it as an Excel workbook (.xlsx).");
        }
    }

    private NotRead isNone() {
        return file.has("Book")
                ? new NotRead("The workbook is in a format older than Excel 97. Save it as an Excel workbook (.xlsx).")
                : new NotRead("This is not a spreadsheet. Use the spreadsheet it was made from.");
    }

    private static NotRead encrypted() {
        return new NotRead("The workbook has a password. Save it without one.");
    }

    private record Listed(String name, int at, boolean hidden) {}
}

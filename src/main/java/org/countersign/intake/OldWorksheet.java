package org.countersign.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One worksheet of an old workbook as a run of records. Charts within it are passed over. */
final class OldWorksheet {

    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!", 0x1D, "#NAME?", 0x24, "#NUM!", 0x2A,
            "#N/A");

    private final byte[] stream;
    private final OldContents contents;
    private final SheetCells cells;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private int row = -1;
    private int column;
    private boolean awaitsText;

    OldWorksheet(byte[] stream, OldContents contents, SheetCells cells) {
        this.stream = stream;
        this.contents = contents;
        this.cells = cells;
    }

    /** Reads from where the workbook says that the sheet begins to its end. */
    void read(int start) throws NotRead {
        int within = 0;
        int at = start;
        while (BiffRecord.isAt(stream, at)) {
            var bytes = BiffRecord.at(stream, at);
            at = bytes.end();
            within += bytes.kind() == OldWorkbookFile.START ? 1 : 0;
            within -= bytes.kind() == OldWorkbookFile.END ? 1 : 0;
            if (within <= 0) {
                return;
            }
            if (within == 1) {
                read(bytes);
            }
        }
    }

    private void read(BiffRecord bytes) throws NotRead {
        switch (bytes.kind()) {
            case 0x208 -> readRow(bytes);
            case 0x7D -> readColumns(bytes);
            case 0x203 -> number(style(bytes), bytes.number());
            case 0x27E -> number(style(bytes), packed(bytes.i32()));
            case 0xBD -> readNumbers(bytes);
            case 0xFD -> readText(bytes);
            case 0x204, 0xD6 -> {
                style(bytes);
                put(bytes.text(bytes.u16()));
            }
            case 0x205 -> {
                style(bytes);
                put(truthOrError(bytes.u8(), bytes.u8() != 0));
            }
            case 0x06 -> readFormula(bytes);
            case 0x207 -> readTextOfFormula(bytes);
            default -> {}
        }
    }

    private void readRow(BiffRecord bytes) {
        int number = bytes.u16();
        bytes.skip(10);
        if ((bytes.i32() & 0x20) != 0) {
            hiddenRows.add(number);
        }
    }

    private void readColumns(BiffRecord bytes) {
        int first = bytes.u16();
        int last = bytes.u16();
        bytes.skip(4);
        if ((bytes.u16() & 1) != 0) {
            cells.hideColumns(first, last);
        }
    }

    private int style(BiffRecord bytes) throws NotRead {
        startRow(bytes.u16());
        column = bytes.u16();
        return bytes.u16();
    }

    private void startRow(int next) throws NotRead {
        if (next < row) {
            throw new NotRead("The rows of the workbook are not in order. Open it in Excel and save it again.");
        }
        if (next > row) {
            row = next;
            cells.startRow(row + 1, hiddenRows.contains(row));
        }
    }

    private void readNumbers(BiffRecord bytes) throws NotRead {
        int count = (bytes.length() - 6) / 6;
        startRow(bytes.u16());
        int first = bytes.u16();
        for (int i = 0; i < count; i++) {
            column = first + i;
            number(bytes.u16(), packed(bytes.i32()));
        }
    }

    private void readText(BiffRecord bytes) throws NotRead {
        style(bytes);
        put(contents.text(bytes.i32()));
    }

    /** Only the value stored with a formula is read: a number, or a mark that it is something else. */
    private void readFormula(BiffRecord bytes) throws NotRead {
        int style = style(bytes);
        long stored = Double.doubleToRawLongBits(bytes.number());
        awaitsText = false;
        if (stored >>> 48 != 0xFFFF) {
            number(style, Double.longBitsToDouble(stored));
            return;
        }
        int kind = (int) (stored & 0xFF);
        awaitsText = kind == 0;
        if (kind == 1 || kind == 2) {
            put(truthOrError((int) (stored >>> 16 & 0xFF), kind == 2));
        }
    }

    private void readTextOfFormula(BiffRecord bytes) throws NotRead {
        if (awaitsText) {
            put(bytes.text(bytes.u16()));
            awaitsText = false;
        }
    }

    private void number(int style, double number) throws NotRead {
        put(contents.format(style).show(Double.toString(number)));
    }

    private void put(String content) throws NotRead {
        cells.put(column, content);
    }

    /** A number in 30 bits: whole or the upper half of a broken one, perhaps a hundredth of it. */
    private static double packed(int bits) {
        double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    private static String truthOrError(int code, boolean isError) {
        return isError ? ERRORS.getOrDefault(code, "#N/A") : code == 1 ? "TRUE" : "FALSE";
    }
}

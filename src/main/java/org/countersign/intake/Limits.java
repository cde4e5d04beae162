package org.countersign.intake;

/**
 * How much of a file is read. What is larger is refused with the limit named, before it costs memory.
 *
 * @param bytes of the file
 * @param unpacked bytes of a workbook after unpacking, all parts together
 * @param parts of a workbook, pictures and such included
 * @param sheets of a workbook
 * @param rows of a sheet, counted as a spreadsheet program numbers them
 * @param cellsInRow up to the last one that says something
 * @param cells of the whole file
 * @param cellText characters of a cell
 * @param text of the whole file, in bytes; a short one that comes again counts once
 */
record Limits(
        int bytes, long unpacked, int parts, int sheets, int rows, int cellsInRow, int cells, int cellText, long text) {

    static final Limits STANDARD =
            new Limits(64 << 20, 256L << 20, 2_000, 50, 1_048_576, 1_000, 8_000_000, 32_767, 32_000_000);

    private static final int PIECE = 1 << 20;
    private static final int DEPTH = 50;
    private static final int OLD = 16 << 20;
    private static final int SHARED = 500_000;

    void checkBytes(long size) throws NotRead {
        refuseIf(size > bytes, "The file is larger than %,d MB. Save the scorecard alone in a new file.", bytes >> 20);
    }

    void checkUnpacked(long size) throws NotRead {
        refuseIf(
                size > unpacked,
                "Unpacked, the workbook is larger than %,d MB. Save the scorecard alone in a new workbook.",
                unpacked >> 20);
    }

    void checkParts(int count) throws NotRead {
        refuseIf(count > parts, "The workbook has more than %,d parts. Save the scorecard alone.", parts);
    }

    /** What a program has to hold at once: a tag with its attributes, a remark, a piece of text. */
    void checkPiece(long size) throws NotRead {
        refuseIf(
                size > PIECE,
                "A single piece of the workbook is larger than %,d MB. Save the scorecard alone.",
                PIECE >> 20);
    }

    void checkDepth(int depth) throws NotRead {
        refuseIf(
                depth > DEPTH,
                "The parts of the workbook are nested more than %,d deep. Save the scorecard alone.",
                DEPTH);
    }

    void checkSheets(int count) throws NotRead {
        refuseIf(count > sheets, "The workbook has more than %,d sheets. Save the scorecard alone.", sheets);
    }

    void checkRow(int number) throws NotRead {
        refuseIf(number > rows, "There are more than %,d rows. Remove what is not part of the scorecard.", rows);
    }

    void checkColumns(int row, int count) throws NotRead {
        refuseIf(count > cellsInRow, "Row %2$,d has more than %1$,d cells.", cellsInRow, row);
    }

    void checkCellText(int row, long length) throws NotRead {
        refuseIf(length > cellText, "A cell in row %2$,d has more than %1$,d characters.", cellText, row);
    }

    void checkCells(int count) throws NotRead {
        refuseIf(count > cells, "The file has more than %,d cells. Save the scorecard alone in a new file.", cells);
    }

    /** A workbook of a kind that is read whole. */
    void checkOld(long size) throws NotRead {
        refuseIf(
                size > OLD, "The old workbook is larger than %,d MB. Save it as an Excel workbook (.xlsx).", OLD >> 20);
    }

    /** Texts that the sheets of a workbook share; they are kept while it is read. */
    void checkShared(int count) throws NotRead {
        refuseIf(
                count > Math.min(SHARED, cells),
                "The workbook has more than %,d different texts. Save the scorecard alone in a new file.",
                Math.min(SHARED, cells));
    }

    void checkText(long length) throws NotRead {
        refuseIf(length > text, "The file has more than %,d characters of text. Save the scorecard alone.", text);
    }

    private static void refuseIf(boolean beyond, String sentence, Object... limit) throws NotRead {
        if (beyond) {
            throw new NotRead(sentence.formatted(limit));
        }
    }
}

package org.countersign.intake;

/** A sheet with its header. */
record FoundSheet(Sheet sheet, Header header) {

    /** How many rows it has, up to the last one. */
    int length() {
        return sheet.lines().isEmpty() ? 0 : sheet.lines().getLast().number();
    }

    FoundSheet amongSeveral() {
        return new FoundSheet(sheet, header.amongSeveral());
    }

    /** Whether the other has the same kind of rows about the same periods, as tabs of one scorecard have. */
    boolean isLike(FoundSheet other) {
        return header.shape() == other.header.shape()
                && header.has(ColumnKind.REFERENCE) == other.header.has(ColumnKind.REFERENCE)
                && header.periods().toList().equals(other.header.periods().toList());
    }
}

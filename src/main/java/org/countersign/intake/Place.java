package org.countersign.intake;

/**
 * Where in a file something stands.
 *
 * @param row as a spreadsheet program shows it
 * @param column its letters; empty when the whole row is meant
 */
public record Place(String sheet, int row, String column) {

    static Place row(String sheet, int row) {
        return new Place(sheet, row, "");
    }

    /** "row 17" or "cell M17". */
    public String words() {
        return column.isEmpty() ? "row " + row : "cell " + column + row;
    }
}

package org.countersign.intake;

/**
 * Where in a file something stands.
 *
 * @param row as a spreadsheet program shows it
 * @param column its letters; empty when the whole row is meant
 * @param amongSeveral whether more than one sheet is read, so that the sheet is named
 */
public record Place(String sheet, int row, String column, boolean amongSeveral) {

    public Place(String sheet, int row, String column) {
        this(sheet, row, column, false);
    }

    static Place row(String sheet, int row) {
        return new Place(sheet, row, "");
    }

    /** The row it stands in. */
    Place ofRow() {
        return new Place(sheet, row, "", amongSeveral);
    }

    Place in(String letters) {
        return new Place(sheet, row, letters, amongSeveral);
    }

    /** "row 17" or "cell M17"; "cell M17 of sheet Early help" where there are several. */
    public String words() {
        return (column.isEmpty() ? "row " + row : "cell " + column + row) + (amongSeveral ? " of sheet " + sheet : "");
    }

    /** "17"; "Early help, 17" where there are several sheets. */
    public String rowWords() {
        return amongSeveral ? sheet + ", " + row : Integer.toString(row);
    }
}

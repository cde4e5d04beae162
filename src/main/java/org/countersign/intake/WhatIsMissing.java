package org.countersign.intake;

import java.util.Optional;

/** Why a file cannot be read as a scorecard yet, as precisely as its headings let one say it. */
record WhatIsMissing(Source source) {

    String sentence() {
        return source.sheets().stream()
                .filter(sheet -> source.pointing().reads(sheet.name()))
                .flatMap(sheet -> new HeaderFinder(sheet, source).closest().stream())
                .filter(Header::isNamed)
                .flatMap(header -> missing(header).stream())
                .findFirst()
                .orElse("No row names the columns of a scorecard. It needs a title (Indicator) or a reference (Ref.),"
                        + " and figures: under months such as Apr-20, or under Period and Value.");
    }

    private static Optional<String> missing(Header header) {
        String where = "Row " + header.at().row() + " names the columns, but ";
        return header.column(ColumnKind.VALUE)
                .map(column -> where + "not the period of “" + column.heading()
                        + "”. Say below of which month, quarter or year all figures are.")
                .or(() -> doubtful(header)
                        .map(column -> where + "“" + column.heading() + "” is not read: " + column.reason()
                                + ". Say below what it is."));
    }

    private static Optional<Column> doubtful(Header header) {
        return header.columns(ColumnKind.OTHER).filter(Column::isDoubtful).findFirst();
    }
}

package org.countersign.benchmarking;

/**
 * One line of the figures that come with the product.
 *
 * @param kind v for values, n for numerators, d for denominators
 * @param first the first cell's year
 * @param cells one a year; "-" where the release has none
 */
record ShippedLine(String series, String release, String area, char kind, int first, String[] cells) {

    static ShippedLine of(String[] row) {
        return new ShippedLine(row[0], row[1], row[2], row[3].charAt(0), Integer.parseInt(row[4]), row[5].split(" "));
    }

    /** What the lines of one area have in common. */
    String place() {
        return series + " " + release + " " + area;
    }

    /** "-" where there is none. */
    String cell(int year) {
        int at = year - first;
        return at < 0 || at >= cells.length ? "-" : cells[at];
    }
}

package org.countersign.benchmarking;

/**
 * Why a file of published figures is refused, and where.
 *
 * @param line of the file, from 1; 0 where it is about the whole file
 * @param column the header's name; may be empty
 */
public record EesProblem(int line, String column, String words) {

    /** More are not looked for in one file. */
    public static final int MOST = 20;

    EesProblem ofMetaFile() {
        return new EesProblem(line, column, "(meta file) " + words);
    }

    /** "Line 12, column num_schools: …". */
    public String sentence() {
        String place = line == 0 ? "" : "Line " + line;
        String where = column.isEmpty() ? place : place.isEmpty() ? "Column " + column : place + ", column " + column;
        return where.isEmpty() ? words : where + ": " + words;
    }
}

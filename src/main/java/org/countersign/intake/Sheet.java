package org.countersign.intake;

import java.util.List;

/**
 * Rows of text, whatever kind of file they came from.
 *
 * @param name the worksheet's name; for a text file the file's
 * @param grid whether every row has the same columns, as in a workbook; rows of a text file can be too long or too short
 * @param lines in order; rows without any cell may be left out
 */
public record Sheet(String name, boolean grid, List<Line> lines) {}

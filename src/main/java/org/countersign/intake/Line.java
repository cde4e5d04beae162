package org.countersign.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One row.
 *
 * @param number as a spreadsheet program shows it, from 1
 * @param cells as text; a percentage carries its sign, an error its code, a date its month
 */
public record Line(int number, List<String> cells) {

    private static final Pattern BORDER = Pattern.compile("[\\s\\-=_+|\\u2010-\\u2015\\u2500-\\u257F]*");

    /** The text of a cell without surrounding space; empty beyond the end of the row. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row is drawn, not written: dashes and box characters only. */
    boolean isBorder() {
        for (String cell : cells) {
            if (!BORDER.matcher(cell).matches()) {
                return false;
            }
        }
        return !isBlank();
    }

    /** Whether only one of its cells says something. */
    boolean isAlone() {
        int said = 0;
        for (String cell : cells) {
            said += cell.isBlank() ? 0 : 1;
        }
        return said == 1;
    }

    /** How many cells there are up to the last one that says something. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}

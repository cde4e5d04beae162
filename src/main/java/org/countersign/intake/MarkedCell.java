package org.countersign.intake;

/**
 * A cell of a file with what becomes of it.
 *
 * @param text as read
 * @param before what is here now, as shown; empty where nothing is, or the same
 * @param sentence why; empty for a blank cell
 */
public record MarkedCell(Mark mark, String text, String before, String sentence) {

    static final MarkedCell BLANK = new MarkedCell(Mark.BLANK, "", "", "");

    static MarkedCell of(Mark mark, String text, String sentence) {
        return new MarkedCell(mark, text, "", sentence);
    }
}

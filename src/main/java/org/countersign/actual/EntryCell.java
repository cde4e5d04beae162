package org.countersign.actual;

import java.util.Set;

/**
 * One cell to enter a figure in.
 *
 * @param text as printed
 * @param typed as one would type it; empty where nothing stands
 * @param revision 0 where nothing stands
 */
public record EntryCell(String text, String typed, int revision, Set<Mark> marks) {

    /** What there is to say of a cell beside its figure; each has a letter for the page's script. */
    public enum Mark {
        EDITABLE('e'),
        /** Changes with a reason only. */
        REASON('n'),
        NUMBER('0'),
        NOT_DUE('d'),
        NOT_RELEASED('h'),
        LOADED('l'),
        CHECKED('k'),
        ESTIMATED('s'),
        FINAL('f'),
        REVISED('r'),
        /** Since the last cycle. */
        REVISED_SINCE('R'),
        QUERIED('q');

        private final char letter;

        Mark(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }
}

package org.countersign.intake;

import java.util.List;

/**
 * How the cells of a row that is too long or too short could be meant.
 *
 * @param cells one for each column of the header
 * @param moves what would be joined, dropped and moved
 * @param row what the row would be
 */
public record Realignment(List<String> cells, List<Move> moves, RecognisedRow row) {

    /**
     * One step.
     *
     * @param from column letters of the row as it is in the file; empty for cells that are missing there
     * @param to the column letter of the header; empty when dropped
     * @param text that ends up there
     */
    public record Move(List<String> from, String to, String text) {

        /** "“-” and “n/a” in M and N become …" as a sentence. */
        public String words() {
            if (from.isEmpty()) {
                return "Column " + to + " is missing and stays blank.";
            }
            if (to.isEmpty()) {
                return "Dropped: " + from.size() + " surplus blank " + (from.size() == 1 ? "cell " : "cells ")
                        + from.getFirst() + (from.size() == 1 ? "." : " to " + from.getLast() + ".");
            }
            return from.size() == 1
                    ? "From column " + from.getFirst() + " to column " + to + "."
                    : "Columns " + String.join(" and ", from) + " are joined as “" + text + "” in column " + to + ".";
        }
    }
}

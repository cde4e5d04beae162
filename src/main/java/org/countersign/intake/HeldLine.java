package org.countersign.intake;

import java.util.List;

/**
 * A line of a file, kept because its row stayed out or because it stands above one that did.
 *
 * @param why it stayed out; empty for headings and what stands above them
 */
record HeldLine(int number, String why, List<String> cells) {

    HeldLine {
        cells = List.copyOf(cells);
    }
}

package org.countersign.intake;

import java.util.List;

/** What became of a file's bytes: its sheets, or the reason why they are not read. */
public sealed interface Reading {

    /**
     * A file that could be read.
     *
     * @param file as the person named it
     * @param sheets in the file's order; a text file is one sheet
     * @param notes what was assumed while reading, such as the character set; sentences
     */
    record Read(String file, List<Sheet> sheets, List<String> notes) implements Reading {}

    /**
     * A file of which nothing is used.
     *
     * @param file as the person named it
     * @param sentence what is wrong and what to do
     */
    record Refused(String file, String sentence) implements Reading {}
}

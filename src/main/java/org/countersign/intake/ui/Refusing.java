package org.countersign.intake.ui;

/** Where a file came from, and where it is said that it was not taken. */
interface Refusing {

    /** @param sentence without its beginning, which is the file's name */
    void refuse(String file, String sentence);
}

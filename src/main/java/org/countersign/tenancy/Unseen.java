package org.countersign.tenancy;

/** What people give names to has to be found by them again: a name has something to see. */
public final class Unseen {

    /** Blanks of all kinds, zero-width characters, marks of direction, control characters, and letters that are drawn blank. */
    private static final String CHARACTERS = "[\\p{Z}\\p{Cf}\\p{Cc}\\s\\x{115F}\\x{1160}\\x{2800}\\x{3164}\\x{FFA0}]";

    private Unseen() {}

    /** Whether nothing of a name can be seen. */
    public static boolean only(String name) {
        return name.replaceAll(CHARACTERS, "").isEmpty();
    }
}

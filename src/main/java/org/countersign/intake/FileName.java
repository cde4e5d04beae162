package org.countersign.intake;

import java.util.regex.Pattern;

/** What a file is called here, whatever it was called where it came from: no folder, nothing unseen, not endless. */
public final class FileName {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}|\\p{Cf}");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final int LONGEST = 120;

    private FileName() {}

    /** @param otherwise where nothing is left of it */
    public static String of(String name, String otherwise) {
        String plain = UNSEEN.matcher(FOLDERS.matcher(name).replaceAll(""))
                .replaceAll("")
                .strip();
        String shown = plain.isEmpty() ? otherwise : plain;
        int characters = Math.min(shown.codePointCount(0, shown.length()), LONGEST);
        return shown.substring(0, shown.offsetByCodePoints(0, characters));
    }
}

package org.countersign.intake;

import java.util.Locale;

/** Columns as spreadsheet programs name them: A to Z, AA, AB and so on. */
public final class ColumnLetter {

    private ColumnLetter() {}

    /** The letters of a column counted from 0. */
    public static String of(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : of(index / 26 - 1) + last;
    }

    /** The column, counted from 0, of up to three letters. */
    static int index(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}

package org.countersign.indicator;

/**
 * What an authority groups its indicators by.
 *
 * @param name 1 to 100 characters, unique within the authority, capitals not told apart
 * @param position in the order of the sheet, from 1
 * @param version rises each time it is called otherwise
 */
public record Theme(ThemeId id, String name, int position, int version) {

    public Theme {
        Lengths.within("theme's name", name, 1, 100);
    }
}

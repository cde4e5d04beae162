package org.countersign.intake;

import java.util.List;

/**
 * A file as it was handed in, with what was said about how to read it.
 *
 * @param own name of the authority, to tell its rows from those of others
 */
public record Source(String file, List<Sheet> sheets, String own, Pointing pointing) {

    public Source {
        sheets = List.copyOf(sheets);
    }

    static Source of(List<Sheet> sheets) {
        return new Source("", sheets, "", Pointing.none());
    }

    public Source pointing(Pointing other) {
        return new Source(file, sheets, own, other);
    }
}

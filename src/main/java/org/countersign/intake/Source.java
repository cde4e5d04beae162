package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;

/**
 * A file as it was handed in, with what was said about how to read it.
 *
 * @param own name of the authority, to tell its rows from those of others
 * @param now the current month: periods that are not over are not taken for granted
 */
public record Source(String file, List<Sheet> sheets, String own, Pointing pointing, YearMonth now) {

    private static final YearMonth EVER = YearMonth.of(9999, 12);

    public Source {
        sheets = List.copyOf(sheets);
    }

    /** Of whatever time. */
    public Source(String file, List<Sheet> sheets, String own, Pointing pointing) {
        this(file, sheets, own, pointing, EVER);
    }

    static Source of(List<Sheet> sheets) {
        return new Source("", sheets, "", Pointing.none());
    }

    public Source pointing(Pointing other) {
        return new Source(file, sheets, own, other, now);
    }
}

package org.countersign.scorecard;

import java.time.YearMonth;
import org.countersign.actual.Reading;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.Seen;
import org.countersign.commentary.State;
import org.countersign.commentary.Visibility;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * The column of commentary, for one reader.
 *
 * @param reader null where the system itself reads
 */
record CommentaryCells(YearMonth month, @Nullable PersonId reader, boolean coordinates) {

    /**
     * Its first line if this reader may read it, else its state alone.
     *
     * @param now the figures as they are, asked for where it was signed
     */
    CommentaryCell of(Definition definition, Seen now) {
        MonthText text = definition.text();
        if (text == null) {
            return imported(definition.old());
        }
        if (text.state() == State.NOT_STARTED && !Reading.isDue(definition.measure(), month)) {
            return CommentaryCell.NOT_DUE;
        }
        Signature signature = text.signature();
        return new CommentaryCell(
                text.state(),
                readable(definition, text) ? line(text) : "",
                signature == null ? "" : signature.name() + ", " + LondonTime.day(signature.at()),
                signature != null
                        && !signature
                                .changedSince(now, definition.measure().unit())
                                .isEmpty());
    }

    private CommentaryCell imported(@Nullable OldText old) {
        return old == null || old.hidden() && !coordinates
                ? CommentaryCell.NONE
                : CommentaryCell.imported(FirstLine.of(old.beginning()), old.origin());
    }

    boolean readable(Definition definition, MonthText text) {
        return Visibility.readable(
                text.state(),
                definition.is(reader, Responsibility.REPORTER),
                definition.is(reader, Responsibility.OWNER),
                coordinates);
    }

    private static String line(MonthText text) {
        return text.nothingToAdd() ? "Nothing to add" : FirstLine.of(text.beginning());
    }
}

package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.countersign.commentary.ImportedText;
import org.jspecify.annotations.Nullable;

/**
 * A text of the month that came in as history, for the grid.
 *
 * @param beginning its first 600 characters, whoever may read them
 * @param origin where it is from, as a sentence
 * @param hidden it may speak of a figure that is not released
 */
record OldText(String beginning, String origin, boolean hidden) {

    static @Nullable OldText of(ResultSet row) throws SQLException {
        String source = row.getString("imported_from");
        return source == null
                ? null
                : new OldText(
                        row.getString("imported"),
                        ImportedText.origin(
                                source,
                                row.getObject("imported_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC)),
                        row.getBoolean("imported_hidden"));
    }
}

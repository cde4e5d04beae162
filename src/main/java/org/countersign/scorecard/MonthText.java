package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.SeenText;
import org.countersign.commentary.State;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A commentary of a month, for the grid.
 *
 * @param beginning its first 600 characters, whoever may read them
 */
record MonthText(
        State state,
        String beginning,
        boolean nothingToAdd,
        @Nullable Signature signature) {

    static @Nullable MonthText of(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null
                ? null
                : new MonthText(
                        State.valueOf(state),
                        row.getString("beginning"),
                        row.getBoolean("nothing_to_add"),
                        signature(row));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        byte[] by = row.getBytes("signed_by");
        return by == null
                ? null
                : new Signature(
                        new PersonId(Ids.of(by)),
                        row.getString("signed_name"),
                        row.getObject("signed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBigDecimal("signed_amount"),
                        SeenText.read(row.getString("signed_seen")));
    }
}

package org.countersign.bench.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.springframework.security.core.context.SecurityContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * One sign-off by the guarded service, taken back again, by turns with its floor: one transaction of plain JDBC that writes
 * the same rows for another commentary, so that neither reads what the other left.
 */
record SignOffs(CommentaryBook book, SignOffDesk desk, AsPerson as, DataSource source) {

    private static final List<String> ROWS = List.of(
            "UPDATE commentary SET version = version, signed_name = signed_name WHERE authority_id = ? AND commentary_id = ?",
            """
            INSERT INTO commentary_signature (authority_id, commentary_id, stage_no, place_of, person_id)
            VALUES (?, ?, 90, ?, ?)
            """,
            """
            INSERT INTO commentary_act (authority_id, commentary_id, act_no, act, state_before, state_after, stage_no, at,
                                        person_id, actor_name, on_behalf_of, body, reason, seen)
            SELECT ?, ?, COALESCE(MAX(act_no), 0) + 1, 'SIGNED_OFF', 'SUBMITTED', 'SIGNED_OFF', 1, NOW(6),
                   ?, 'Floor', '', ?, '', ?
            FROM commentary_act WHERE authority_id = ? AND commentary_id = ?
            """,
            """
            INSERT INTO audit_entry (authority_id, entry_id, at, person_id, actor_name, act, subject, detail, seal)
            VALUES (?, ?, NOW(6), ?, 'Floor', 'commentary signed off', 'EH1, 2020-04', 'figure 125', NULL)
            """,
            """
            INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE,
                                           COMPLETION_DATE, STATUS)
            VALUES (?, 'floor', 'floor', ?, NOW(6), NOW(6), 'COMPLETED')
            """,
            """
            INSERT INTO change_counter (authority_id, last_seq) VALUES (?, 1)
            ON DUPLICATE KEY UPDATE last_seq = last_seq + 1
            """,
            """
            INSERT INTO change_log (authority_id, seq, kind, ref, at)
            SELECT authority_id, last_seq, 'COMMENTARY', '', NOW(6) FROM change_counter WHERE authority_id = ?
            """);

    private static final JsonMapper JSON = new JsonMapper();

    /** "floor ours" in nanoseconds, a line a round. */
    String timed(int authority, String email, int indicator, YearMonth month, int rounds) {
        SecurityContext owner = as.signedIn(email);
        OpenedCommentary other = as.call(owner, () -> opened(authority, indicator + 2, month));
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            OpenedCommentary opened = as.call(owner, () -> opened(authority, indicator, month));
            long begun = System.nanoTime();
            floor(authority, other);
            long between = System.nanoTime();
            Outcome outcome = as.call(owner, () -> signed(authority, opened));
            long ended = System.nanoTime();
            if (!(outcome instanceof Outcome.Done done)) {
                throw new IllegalStateException(outcome.toString());
            }
            as.call(
                    owner,
                    () -> desk.takeBack(
                            new AuthorityId(authority),
                            opened.commentary().id(),
                            done.now().version()));
            lines.add(between - begun + " " + (ended - between));
        }
        return String.join("\n", lines);
    }

    /** Signs, or takes back, and says when that was committed: milliseconds of the machine's clock. */
    String turned(int authority, String email, int indicator, YearMonth month, boolean signing) {
        return as.call(as.signedIn(email), () -> {
            OpenedCommentary opened = opened(authority, indicator, month);
            Outcome outcome = signing
                    ? signed(authority, opened)
                    : desk.takeBack(
                            new AuthorityId(authority),
                            opened.commentary().id(),
                            opened.commentary().version());
            if (!(outcome instanceof Outcome.Done)) {
                throw new IllegalStateException(outcome.toString());
            }
            return Long.toString(System.currentTimeMillis());
        });
    }

    private Outcome signed(int authority, OpenedCommentary opened) {
        Signing signing = new Signing(opened.commentary().version(), opened.figures());
        return desk.signOff(new AuthorityId(authority), opened.commentary().id(), signing);
    }

    private OpenedCommentary opened(int authority, int indicator, YearMonth month) {
        return book.open(new AuthorityId(authority), new IndicatorId(indicator), month)
                .orElseThrow();
    }

    private void floor(int authority, OpenedCommentary opened) {
        byte[] commentary = Ids.bytes(opened.commentary().id().value());
        byte[] person = Ids.bytes(opened.indicator().owners().iterator().next().value());
        byte[] fresh = Ids.bytes(UUID.randomUUID());
        String body = opened.commentary().text();
        String seen = JSON.writeValueAsString(opened.figures());
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, 0, authority, commentary);
            run(connection, 1, authority, commentary, fresh, person);
            run(connection, 2, authority, commentary, person, body, seen, authority, commentary);
            run(connection, 3, authority, fresh, person);
            run(connection, 4, UUID.randomUUID().toString(), seen);
            run(connection, 5, authority);
            run(connection, 6, authority);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, int row, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS.get(row))) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}

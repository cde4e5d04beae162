package org.countersign.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of figures before they are released: the performance team all of them, everybody else those they
 * entered themselves. Every statement that shows figures selects {@link #COLUMNS} and reads its rows here.
 *
 * @param person whose own entries show; null for nobody's
 */
public record Sight(boolean everything, @Nullable UUID person) {

    /** Of {@code actual a}; who entered a figure is looked up only as long as it is not released. */
    public static final String COLUMNS = """
            a.month, a.indicator_id, a.state, a.amount, a.numerator, a.denominator, a.detail, a.status, a.revision,
            a.stage, IF(a.stage = 'RELEASED', NULL, (
              SELECT l.person_id FROM actual_revision r
              JOIN data_load l ON l.authority_id = r.authority_id AND l.load_id = r.load_id
              WHERE r.authority_id = a.authority_id AND r.indicator_id = a.indicator_id AND r.month = a.month
                AND r.revision = a.revision)) AS entered_by,
            """ + revised("a") + " AS revised ";

    /** The same for the performance team, who see every value: neither who entered it nor whether it was revised. */
    static final String OF_EVERYTHING = """
            a.month, a.indicator_id, a.state, a.amount, a.numerator, a.denominator, a.detail, a.status, a.revision,
            a.stage, NULL AS entered_by, FALSE AS revised
            """;

    private static final String KNOWN_AT = """
            GREATEST(COALESCE(a.released_revision, 1), COALESCE((
              SELECT MAX(k.revision) FROM actual_revision k
              JOIN data_load kl ON kl.authority_id = k.authority_id AND kl.load_id = k.load_id
              WHERE k.authority_id = a.authority_id AND k.indicator_id = a.indicator_id AND k.month = a.month
                AND COALESCE(k.entered_at, kl.at) <= %s), 1))""";

    private static final String DIFFERS = """
            NOT EXISTS (
              SELECT 1 FROM actual_revision f
              WHERE f.authority_id = a.authority_id AND f.indicator_id = a.indicator_id AND f.month = a.month
                AND f.revision = %2$s AND f.state = %1$s.state AND f.amount <=> %1$s.amount
                AND f.numerator <=> %1$s.numerator AND f.denominator <=> %1$s.denominator AND f.detail = %1$s.detail)""";

    /** Whether a row of {@code stated_figure s} derives from a figure that is not released: its month's, or the one in arrears. */
    public static final String DERIVES_FROM_HIDDEN = """
            EXISTS (SELECT 1 FROM indicator i
                    JOIN actual a ON a.authority_id = i.authority_id AND a.indicator_id = i.indicator_id
                    WHERE i.authority_id = :authority AND i.indicator_id = s.indicator_id AND a.stage <> 'RELEASED'
                      AND (a.month = s.month OR a.month = s.month - INTERVAL i.lag_months MONTH))
            """;

    /** What was never released is nobody's revision yet; figures released before that was kept count from the first. */
    private static final String NEVER_RELEASED = "(a.released_revision IS NULL AND a.stage <> 'RELEASED')";

    /**
     * Whether a row of {@code actual a}, or a revision of it, differs from what was released first. Values are compared:
     * what was mended and brought back is not revised, nor is what was mended before its release.
     *
     * @param of alias of the row that is compared
     */
    public static String revised(String of) {
        return "IF(%1$s.revision = 1 OR %3$s, FALSE, %2$s) "
                .formatted(of, differs(of, "COALESCE(a.released_revision, 1)"), NEVER_RELEASED);
    }

    /**
     * Whether a released row of {@code actual a} differs from what it was at a moment; one that was not released by then,
     * from what was released first.
     *
     * @param moment SQL of one moment; where it is null, nothing differs
     */
    public static String revisedSince(String moment) {
        return "IF(a.revision = 1 OR %3$s OR %1$s IS NULL, FALSE, %2$s) "
                .formatted(moment, differs("a", KNOWN_AT.formatted(moment)), NEVER_RELEASED);
    }

    private static String differs(String of, String revision) {
        return DIFFERS.formatted(of, revision);
    }

    /** That of whoever acts now in the authority of the open scope. */
    public static Sight of(Access access) {
        return new Sight(
                access.may(Scope.authorityNow(), Right.COORDINATE),
                access.current().personId());
    }

    public RecordedValue read(ResultSet row) throws SQLException {
        var recorded = new RecordedValue(
                ValueColumns.full(row),
                Status.valueOf(row.getString("status")),
                row.getInt("revision"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("revised"));
        boolean seen = everything || recorded.stage() == Stage.RELEASED || isMine(row.getBytes("entered_by"));
        return seen ? recorded : recorded.hidden();
    }

    /** The person as stored; nothing equals nobody. */
    byte @Nullable [] me() {
        return person == null ? null : Ids.bytes(person);
    }

    private boolean isMine(byte @Nullable [] enteredBy) {
        return enteredBy != null && Ids.of(enteredBy).equals(person);
    }
}

package org.countersign.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens of the scope's authority. */
@Component
class FeedTokenTable {

    private static final Duration PRECISION = Duration.ofMinutes(1);
    private static final String COLUMNS =
            "SELECT token_id, name, prefix, created_at, created_by, expires_at, last_used_at, revoked_at"
                    + " FROM feed_token WHERE authority_id = :authority ";

    private final TenantJdbc jdbc;

    FeedTokenTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<FeedToken> all() {
        return jdbc.sql(COLUMNS + "ORDER BY created_at DESC, token_id DESC")
                .query(FeedTokenTable::token)
                .list();
    }

    Optional<FeedToken> byMac(byte[] mac) {
        return jdbc.sql(COLUMNS + "AND mac = :mac")
                .param("mac", mac)
                .query(FeedTokenTable::token)
                .optional();
    }

    /** Which one it is of this minute. */
    int countRequest(FeedTokenId token) {
        jdbc.sql("""
                UPDATE feed_token
                SET requests = IF(minute = UNIX_TIMESTAMP() DIV 60, LEAST(requests + 1, 10000), 1), minute = UNIX_TIMESTAMP() DIV 60
                WHERE authority_id = :authority AND token_id = :token
                """).param("token", Ids.bytes(token.value())).update();
        return jdbc.sql("SELECT requests FROM feed_token WHERE authority_id = :authority AND token_id = :token")
                .param("token", Ids.bytes(token.value()))
                .query(Integer.class)
                .single();
    }

    void add(FeedToken token, byte[] mac) {
        jdbc.sql("""
                INSERT INTO feed_token (authority_id, token_id, name, prefix, mac, created_at, created_by, expires_at)
                VALUES (:authority, :id, :name, :prefix, :mac, :made, :by, :expires)
                """)
                .param("id", Ids.bytes(token.id().value()))
                .param("name", token.name())
                .param("prefix", token.prefix())
                .param("mac", mac)
                .param("made", stored(token.made()))
                .param("by", token.by())
                .param("expires", stored(token.expires()))
                .update();
    }

    /** False where it is revoked already, or not there. */
    boolean revoke(FeedTokenId id, Instant now) {
        return jdbc.sql("""
                UPDATE feed_token SET revoked_at = :now
                WHERE authority_id = :authority AND token_id = :id AND revoked_at IS NULL
                """)
                        .param("id", Ids.bytes(id.value()))
                        .param("now", stored(now))
                        .update()
                == 1;
    }

    /** Once a minute is enough to see which are in use. */
    void used(FeedToken token, Instant now) {
        if (token.lastUsed().filter(last -> last.plus(PRECISION).isAfter(now)).isEmpty()) {
            jdbc.sql("UPDATE feed_token SET last_used_at = :now WHERE authority_id = :authority AND token_id = :id")
                    .param("id", Ids.bytes(token.id().value()))
                    .param("now", stored(now))
                    .update();
        }
    }

    private static FeedToken token(ResultSet row, int number) throws SQLException {
        return new FeedToken(
                new FeedTokenId(Ids.of(row.getBytes("token_id"))),
                row.getString("name"),
                row.getString("prefix"),
                moment(row, "created_at").orElseThrow(),
                row.getString("created_by"),
                moment(row, "expires_at").orElseThrow(),
                moment(row, "last_used_at"),
                moment(row, "revoked_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return Optional.ofNullable(stored).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime stored(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

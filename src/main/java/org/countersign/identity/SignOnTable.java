package org.countersign.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.secrets.Sealing;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settings of single sign-on as stored. */
@Component
class SignOnTable {

    private final TenantJdbc jdbc;
    private final JdbcClient everywhere;
    private final Sealing sealing;

    SignOnTable(TenantJdbc jdbc, JdbcClient everywhere, Sealing sealing) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
        this.sealing = sealing;
    }

    /** Those where it is in use; nothing but which. */
    List<AuthorityId> users() {
        return everywhere
                .sql("SELECT authority_id FROM single_sign_on WHERE in_use")
                .query((row, number) -> new AuthorityId(row.getInt(1)))
                .list();
    }

    Optional<SignOn> settings() {
        return jdbc.sql("""
                SELECT issuer, client_id, client_secret IS NOT NULL AS has_secret, groups_claim, end_session, in_use, version
                FROM single_sign_on WHERE authority_id = :authority
                """).query(SignOnTable::stored).optional();
    }

    Optional<String> secret(AuthorityId authority) {
        return jdbc.sql("SELECT client_secret FROM single_sign_on WHERE authority_id = :authority")
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(Function.identity())
                .map(kept -> sealing.open(kept, owner(authority)));
    }

    /** False if somebody else changed them meanwhile. */
    boolean change(AuthorityId authority, SignOnChange change) {
        return change.version() == 0 ? insert(authority, change) : update(authority, change);
    }

    private boolean insert(AuthorityId authority, SignOnChange change) {
        return bound(jdbc.sql("""
                INSERT IGNORE INTO single_sign_on
                (authority_id, issuer, client_id, client_secret, groups_claim, end_session, in_use, version)
                VALUES (:authority, :issuer, :client, :secret, :claim, :end, :used, 1)
                """), change)
                        .param("secret", sealed(authority, change))
                        .update()
                == 1;
    }

    private boolean update(AuthorityId authority, SignOnChange change) {
        return bound(jdbc.sql("""
                UPDATE single_sign_on SET issuer = :issuer, client_id = :client,
                client_secret = COALESCE(:secret, client_secret), groups_claim = :claim, end_session = :end,
                in_use = :used, version = version + 1
                WHERE authority_id = :authority AND version = :version
                """), change)
                        .param("secret", sealed(authority, change))
                        .param("version", change.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, SignOnChange change) {
        return statement
                .param("issuer", change.issuer())
                .param("client", change.clientId())
                .param("claim", change.groupsClaim())
                .param("end", change.endSession())
                .param("used", change.inUse());
    }

    List<GroupRole> groups() {
        return jdbc.sql("""
                SELECT group_value, role FROM single_sign_on_group WHERE authority_id = :authority
                ORDER BY group_value, role
                """)
                .query((row, number) -> new GroupRole(row.getString(1), Role.valueOf(row.getString(2))))
                .list();
    }

    void replaceGroups(List<GroupRole> groups) {
        jdbc.sql("DELETE FROM single_sign_on_group WHERE authority_id = :authority")
                .update();
        groups.forEach(this::addGroup);
    }

    private void addGroup(GroupRole group) {
        jdbc.sql(
                        "INSERT INTO single_sign_on_group (authority_id, group_value, role) VALUES (:authority, :value, :role)")
                .param("value", group.group())
                .param("role", group.role().name())
                .update();
    }

    boolean isRequired() {
        return jdbc.sql("SELECT single_sign_on FROM access_condition WHERE authority_id = :authority")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void require(boolean required) {
        jdbc.sql("""
                INSERT INTO access_condition (authority_id, single_sign_on) VALUES (:authority, :required)
                ON DUPLICATE KEY UPDATE single_sign_on = VALUES(single_sign_on), version = version + 1
                """).param("required", required).update();
    }

    private byte @Nullable [] sealed(AuthorityId authority, SignOnChange change) {
        return change.secret() == null ? null : sealing.seal(change.secret(), owner(authority));
    }

    private static String owner(AuthorityId authority) {
        return "single sign-on of " + authority;
    }

    private static SignOn stored(ResultSet row, int number) throws SQLException {
        return new SignOn(
                row.getString("issuer"),
                row.getString("client_id"),
                row.getBoolean("has_secret"),
                row.getString("groups_claim"),
                row.getBoolean("end_session"),
                row.getBoolean("in_use"),
                row.getInt("version"));
    }
}

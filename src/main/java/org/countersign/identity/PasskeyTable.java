package org.countersign.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as stored, for Spring Security and for their owners. A person's id is what a passkey knows them by. */
@Component
class PasskeyTable implements UserCredentialRepository {

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnPasskey> of(PersonId person) {
        return jdbc.sql("SELECT * FROM passkey WHERE person_id = :person ORDER BY added_at, credential_hash")
                .param("person", Ids.bytes(person.value()))
                .query((row, number) -> new OwnPasskey(
                        PasskeyId.of(row.getBytes("credential_hash")),
                        row.getString("label"),
                        instant(row, "added_at"),
                        instant(row, "used_at")))
                .list();
    }

    /** False if it is not this person's. */
    boolean remove(PersonId person, PasskeyId passkey) {
        return jdbc.sql("DELETE FROM passkey WHERE credential_hash = :hash AND person_id = :person")
                        .param("hash", passkey.hash())
                        .param("person", Ids.bytes(person.value()))
                        .update()
                == 1;
    }

    void removeAll(PersonId person) {
        jdbc.sql("DELETE FROM passkey WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("DELETE FROM passkey WHERE credential_hash = :hash")
                .param("hash", hash(credential))
                .update();
    }

    @Override
    public void save(CredentialRecord record) {
        if (!use(record)) {
            add(record);
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("SELECT * FROM passkey WHERE credential_hash = :hash")
                .param("hash", hash(credential))
                .query(PasskeyTable::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql("SELECT * FROM passkey WHERE person_id = :person")
                .param("person", user.getBytes())
                .query(PasskeyTable::record)
                .list();
    }

    static Bytes user(PersonId person) {
        return new Bytes(Ids.bytes(person.value()));
    }

    private boolean use(CredentialRecord record) {
        return jdbc.sql("""
                UPDATE passkey SET signature_count = :count, uv_initialized = :uv, backup_state = :backedUp, used_at = :used
                WHERE credential_hash = :hash AND person_id = :person
                """)
                        .param("count", record.getSignatureCount())
                        .param("uv", record.isUvInitialized())
                        .param("backedUp", record.isBackupState())
                        .param("used", stored(record.getLastUsed()))
                        .param("hash", hash(record.getCredentialId()))
                        .param("person", record.getUserEntityUserId().getBytes())
                        .update()
                == 1;
    }

    private void add(CredentialRecord record) {
        jdbc.sql("""
                INSERT INTO passkey
                  (credential_hash, credential_id, person_id, label, public_key, signature_count, uv_initialized,
                   backup_eligible, backup_state, transports, attestation, client_data, added_at, used_at)
                VALUES (:hash, :id, :person, :label, :key, :count, :uv, :eligible, :backedUp, :transports, :attestation,
                   :client, :added, :used)
                """)
                .param("hash", hash(record.getCredentialId()))
                .param("id", record.getCredentialId().getBytes())
                .param("person", record.getUserEntityUserId().getBytes())
                .param("label", record.getLabel())
                .param("key", record.getPublicKey().getBytes())
                .param("count", record.getSignatureCount())
                .param("uv", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backedUp", record.isBackupState())
                .param("transports", joined(record.getTransports()))
                .param("attestation", bytes(record.getAttestationObject()))
                .param("client", bytes(record.getAttestationClientDataJSON()))
                .param("added", stored(record.getCreated()))
                .param("used", stored(record.getLastUsed()))
                .update();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("person_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(instant(row, "added_at"))
                .lastUsed(instant(row, "used_at"))
                .label(row.getString("label"))
                .build();
    }

    private static String joined(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(value -> !value.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte[] hash(Bytes credential) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(credential.getBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime stored(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

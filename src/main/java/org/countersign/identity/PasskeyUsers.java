package org.countersign.identity;

import java.util.UUID;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * People as passkeys know them. Their user name is their id, because that of a session depends on how it began; so there
 * is nothing to save that the person's own row does not hold.
 */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return jdbc.sql("SELECT display_name, COALESCE(email, display_name) AS account FROM person"
                        + " WHERE person_id = :person AND active")
                .param("person", id.getBytes())
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(id)
                        .name(row.getString("account"))
                        .displayName(row.getString("display_name"))
                        .build())
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String personId) {
        return findById(new Bytes(Ids.bytes(UUID.fromString(personId))));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new IllegalStateException("People are made by invitation only.");
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("People are deactivated, never deleted.");
    }
}

package org.countersign.feed;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.springframework.stereotype.Component;

/** What is kept of a token: good for recognising it, useless to whoever has the database alone. */
@Component
class TokenMacs {

    private final SecretKey key;

    TokenMacs(InstallationSecret secret) {
        this.key = secret.keyFor("feed tokens");
    }

    byte[] of(TokenText token) {
        return InstallationSecret.mac(key, token.text().getBytes(StandardCharsets.UTF_8));
    }
}

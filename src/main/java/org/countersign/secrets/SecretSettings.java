package org.countersign.secrets;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the installation's secret comes from: the environment, or a file.
 *
 * @param secret at least 32 characters; from the environment variable COUNTERSIGN_SECRET
 * @param secretFile a file with the secret as its first line; asked when there is no secret
 */
@ConfigurationProperties("countersign")
record SecretSettings(@Nullable String secret, @Nullable Path secretFile) {

    @Override
    public String toString() {
        return "SecretSettings[…]";
    }
}

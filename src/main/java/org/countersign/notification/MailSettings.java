package org.countersign.notification;

import java.nio.file.Path;
import java.time.Duration;
import org.countersign.tenancy.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves; the server itself is named by {@code spring.mail}.
 *
 * @param from the sender; no-reply at the installation's host when not set
 * @param folder where each mail is written as a file instead, when no server is named
 * @param rest how long a server that did not answer is left alone
 */
@ConfigurationProperties("countersign.mail")
record MailSettings(
        @Nullable String from,
        @Nullable Path folder,
        @DefaultValue("10s") Duration rest) {

    String sender(PublicAddress address) {
        return from == null ? "Countersign <no-reply@" + address.address().getHost() + ">" : from;
    }
}

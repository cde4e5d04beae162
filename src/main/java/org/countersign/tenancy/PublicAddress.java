package org.countersign.tenancy;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach this installation. Links in mail begin with it and with nothing that a request claims.
 *
 * @param address such as https://scorecards.example.org, without a path
 */
@ConfigurationProperties("countersign")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI address) {

    /** The address of a page; the path without a leading slash. */
    public String link(String path) {
        return address.resolve("/" + path).toString();
    }
}

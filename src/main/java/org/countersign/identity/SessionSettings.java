package org.countersign.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without doing anything; what a page asks by itself is nothing
 * @param longest whatever they do
 * @param warning how long before the end a page says so
 * @param look how often a node asks which of its sessions were ended elsewhere
 */
@ConfigurationProperties("countersign.session")
public record SessionSettings(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("5m") Duration warning,
        @DefaultValue("2s") Duration look) {

    public SessionSettings {
        if (idle.compareTo(warning) <= 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "countersign.session: warning must be shorter than idle, and idle no longer than longest.");
        }
    }
}

package org.countersign.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is chained.
 *
 * @param chainEvery the pause between two rounds of the one job that chains; 5 seconds at most keep the promise that an
 *     entry waits no longer than 10
 * @param headsAt when the chains' heads are sent out each day, UTC
 * @param headsFolder a folder outside the database, where a file for each authority gathers heads; none by default
 */
@ConfigurationProperties("countersign.audit")
record AuditSettings(
        @DefaultValue("4s") Duration chainEvery,
        @DefaultValue("05:00") LocalTime headsAt,
        @Nullable Path headsFolder) {}

package org.countersign.operator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the installation is doing.
 *
 * @param waiting events that have not reached everybody they are for, mail among them
 * @param waitingSince when the oldest of them happened
 * @param freeSpace bytes free where uploads are kept for a moment
 */
public record InstallationHealth(
        String version,
        String database,
        String schema,
        long waiting,
        Optional<Instant> waitingSince,
        long freeSpace,
        List<Job> jobs) {

    /** A recurring job of all nodes together. */
    public record Job(String name, Optional<Instant> lastSuccess, Optional<Instant> lastFailure, Instant next) {}
}

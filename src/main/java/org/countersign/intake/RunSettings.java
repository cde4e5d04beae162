package org.countersign.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports run.
 *
 * @param atOnce how many this node writes at the same time
 * @param waiting how many may wait for that
 * @param patience how long a page waits before it shows how far one is
 * @param beat how often it is kept how far they are
 * @param folder where files are while they are read
 */
@ConfigurationProperties("countersign.imports")
record RunSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("10") int waiting,
        @DefaultValue("500ms") Duration patience,
        @DefaultValue("1s") Duration beat,
        Path folder) {}

package org.countersign.tenancy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open pages learn what others changed.
 *
 * @param lookHere whether this node looks by itself
 * @param lookEvery how often it does
 */
@ConfigurationProperties("countersign.live")
record LiveSettings(
        @DefaultValue("true") boolean lookHere,
        @DefaultValue("1s") Duration lookEvery) {}

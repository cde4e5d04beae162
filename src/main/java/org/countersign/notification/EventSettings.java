package org.countersign.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events that failed are handed out again.
 *
 * @param retryHere whether this node takes part; one of those that do is at work at a time
 * @param retryEvery how often that one looks
 */
@ConfigurationProperties("countersign.events")
record EventSettings(
        @DefaultValue("true") boolean retryHere,
        @DefaultValue("30s") Duration retryEvery) {}

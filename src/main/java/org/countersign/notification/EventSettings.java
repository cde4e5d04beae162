package org.countersign.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events that failed are handed out again.
 *
 * @param retryHere whether this node takes part; one of those that do is at work at a time
 * @param retryEvery how often that one looks
 * @param abandonedAfter how long an event may be at work before its node counts as dead
 * @param heartbeat how often a node that has a job in hand says that it is alive; silent four times, another takes it
 */
@ConfigurationProperties("countersign.events")
record EventSettings(
        @DefaultValue("true") boolean retryHere,
        @DefaultValue("30s") Duration retryEvery,
        @DefaultValue("10m") Duration abandonedAfter,
        @DefaultValue("10s") Duration heartbeat) {}

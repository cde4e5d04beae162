package org.countersign.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the e-mails that carry notices leave.
 *
 * @param gather how long one "at once" waits for more of the same person's
 * @param every how often a node looks for what is due
 * @param patience how long one is tried before it is given up
 */
@ConfigurationProperties("countersign.mail.notices")
record NoticeMailSettings(
        @DefaultValue("2m") Duration gather,
        @DefaultValue("10s") Duration every,
        @DefaultValue("2d") Duration patience) {}

package org.countersign.notification;

import java.time.Clock;
import org.countersign.identity.MailDelivery;
import org.countersign.tenancy.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** How letters leave: by the server that is set, else into the folder that is set, else not at all, which is said. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, NoticeMailSettings.class})
class Mail {

    /** Threads of their own: a mail server that does not answer holds up no notice. */
    static final String THREADS = "letterThreads";

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 10_000;

    @Bean(name = THREADS, defaultCandidate = false)
    static ThreadPoolTaskExecutor letterThreads() {
        return EventDelivery.threads("letter-", AT_ONCE, WAITING);
    }

    @Bean
    static Carrier carrier(
            ObjectProvider<JavaMailSender> server, MailSettings settings, PublicAddress address, Clock clock) {
        Carrier carrier = chosen(server.getIfAvailable(), settings, address, clock);
        switch (carrier) {
            case NoMail off ->
                LOG.warn("Mail is off: set spring.mail.host, or countersign.mail.folder to try it out. "
                        + "Invitations and password resets wait until then.");
            case MailFolder folder -> LOG.info("Mail is written to {} and leaves nowhere.", folder.folder());
            default -> LOG.info("Mail goes to the server of spring.mail.");
        }
        return carrier;
    }

    @Bean
    static MailDelivery mailDelivery(Carrier carrier) {
        return carrier::way;
    }

    private static Carrier chosen(
            @Nullable JavaMailSender server, MailSettings settings, PublicAddress address, Clock clock) {
        String from = settings.sender(address);
        if (server != null) {
            return new MailServer(server, from, address.address().getHost(), settings.rest(), clock);
        }
        return settings.folder() == null ? new NoMail() : new MailFolder(settings.folder(), from, clock);
    }
}

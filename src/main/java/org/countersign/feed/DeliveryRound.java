package org.countersign.feed;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Forgets each night, authority by authority, keys and answers that no job asks for any more. What came in stays, and so does
 * the import's own report.
 */
@Component
class DeliveryRound {

    /** Longer than any job that failed on a Friday is left alone. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);
    private static final LocalTime AT = LocalTime.of(3, 40);

    private final DeliveringAuthorities authorities;
    private final DeliveryTable deliveries;
    private final Tenancy tenancy;
    private final Clock clock;

    DeliveryRound(DeliveringAuthorities authorities, DeliveryTable deliveries, Tenancy tenancy, Clock clock) {
        this.authorities = authorities;
        this.deliveries = deliveries;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> forgetOldDeliveries(DeliveryRound round) {
        return Tasks.recurring("forget-old-deliveries", new Daily(ZoneOffset.UTC, AT))
                .execute((instance, context) -> round.go());
    }

    void go() {
        authorities.all().forEach(this::go);
    }

    private void go(AuthorityId authority) {
        try {
            Runnable work = () -> deliveries.forgetBefore(clock.instant().minus(KEPT));
            tenancy.asSystem(authority, SystemActor.TIMEKEEPER, work);
        } catch (RuntimeException e) {
            LOG.error("Old deliveries of authority {} could not be forgotten", authority, e);
        }
    }
}

package org.countersign.commentary;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Reminds the people of every authority, on one node at a time; what fails for one waits for the next round. */
@Component
class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final int MINUTES = 10;

    private final OpenedAuthorities authorities;
    private final Reminding reminding;
    private final Tenancy tenancy;

    ReminderJob(OpenedAuthorities authorities, Reminding reminding, Tenancy tenancy) {
        this.authorities = authorities;
        this.reminding = reminding;
        this.tenancy = tenancy;
    }

    @Bean
    static RecurringTask<Void> remindEverybody(ReminderJob job) {
        return Tasks.recurring("remind", FixedDelay.ofMinutes(MINUTES)).execute((instance, context) -> job.go());
    }

    void go() {
        authorities.all().forEach(this::go);
    }

    private void go(AuthorityId authority) {
        try {
            tenancy.asSystem(authority, SystemActor.TIMEKEEPER, () -> reminding.remind(authority));
        } catch (RuntimeException e) {
            LOG.error("The people of authority {} could not be reminded", authority, e);
        }
    }
}

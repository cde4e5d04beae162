package org.countersign.commentary;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of the calendar; it runs on one node at a time. */
@Configuration(proxyBeanMethods = false)
class CycleJobs {

    private static final int MINUTES = 10;

    @Bean
    static RecurringTask<Void> keepTime(TimeRound round) {
        return Tasks.recurring("keep-time", FixedDelay.ofMinutes(MINUTES)).execute((instance, context) -> round.go());
    }
}

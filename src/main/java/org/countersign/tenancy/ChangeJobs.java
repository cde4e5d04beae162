package org.countersign.tenancy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one look of each node, and the one job of all nodes that removes what is long told. */
@Configuration(proxyBeanMethods = false)
class ChangeJobs {

    /** Longer than any node stays away and comes back as the same. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final Duration REMOVED_EVERY = Duration.ofMinutes(10);

    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    static ScheduledExecutorService changeReader(Changes changes, LiveSettings settings) {
        ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("changes").daemon().factory());
        if (settings.lookHere()) {
            long pause = settings.lookEvery().toMillis();
            reader.scheduleWithFixedDelay(changes::look, pause, pause, TimeUnit.MILLISECONDS);
            changes.lookSoonBy(new Waking(reader, changes));
        }
        return reader;
    }

    @Bean
    static RecurringTask<Void> removeOldChanges(ChangeTable table) {
        return Tasks.recurring("remove-old-changes", FixedDelay.of(REMOVED_EVERY))
                .execute((instance, context) -> table.remove(KEPT));
    }
}

package org.countersign.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that listeners run on, and the one job of all nodes that hands out again what they failed on. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableConfigurationProperties(EventSettings.class)
class EventDelivery implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

    static final String THREADS = "listenerThreads";
    static final String TASK = "resubmit-events";

    private static final Duration POLLING = Duration.ofSeconds(2);
    private static final int JOBS_AT_ONCE = 3;
    private static final int MISSED = 4;
    private static final int AT_ONCE = 4;
    private static final int WAITING = 10_000;

    /** What does not fit is refused, stays published and is handed out again. */
    @Bean(name = THREADS, defaultCandidate = false)
    static ThreadPoolTaskExecutor listenerThreads() {
        return threads("listener-", AT_ONCE, WAITING);
    }

    static ThreadPoolTaskExecutor threads(String name, int atOnce, int waiting) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix(name);
        threads.setCorePoolSize(atOnce);
        threads.setMaxPoolSize(atOnce);
        threads.setQueueCapacity(waiting);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(10);
        return threads;
    }

    /** Says briefly that a letter waits: a thousand of them may, for hours. */
    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, listener, events) -> {
            if (failure instanceof NotCarried) {
                LOG.warn("A letter waits: {}", failure.getMessage());
            } else {
                LOG.error("{} failed and is tried again", listener.toGenericString(), failure);
            }
        };
    }

    /** Other modules' jobs come as beans. */
    @Bean(destroyMethod = "stop")
    static Scheduler scheduler(
            DataSource database,
            Resubmission resubmission,
            List<RecurringTask<?>> others,
            EventSettings settings,
            Clock clock) {
        RecurringTask<Void> task = Tasks.recurring(TASK, FixedDelay.of(settings.retryEvery()))
                .execute((instance, context) -> resubmission.resubmit(clock.instant()));
        return Scheduler.create(database)
                .startTasks(task)
                .startTasks(others)
                .pollingInterval(POLLING)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED)
                .alwaysPersistTimestampInUTC()
                .threads(JOBS_AT_ONCE)
                .build();
    }

    @Bean
    static ApplicationListener<ApplicationReadyEvent> schedulerStart(Scheduler scheduler, EventSettings settings) {
        return ready -> {
            if (settings.retryHere()) {
                scheduler.start();
            }
        };
    }
}

package org.countersign.testing;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.stereotype.Component;

/** Lets a test run the jobs that stand still in all other tests. */
@Component
public class Jobs {

    private final Scheduler scheduler;

    Jobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Runs them while the test waits; tests share the scheduler, and a paused one is not started but resumed. */
    public void during(Runnable waiting) {
        if (scheduler.getSchedulerState().isStarted()) {
            scheduler.resume();
        } else {
            scheduler.start();
        }
        try {
            waiting.run();
        } finally {
            scheduler.pause();
        }
    }
}

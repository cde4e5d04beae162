package org.countersign.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.countersign.notification.LettersDue.Due;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Sends what is due, of all authorities; what fails for one waits, and holds up nobody else's. */
@Component
class PostRound {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);
    private static final int AT_ONCE = 500;

    private final LettersDue due;
    private final Postman postman;
    private final Tenancy tenancy;

    PostRound(LettersDue due, Postman postman, Tenancy tenancy) {
        this.due = due;
        this.postman = postman;
        this.tenancy = tenancy;
    }

    @Bean
    static RecurringTask<Void> sendNotices(PostRound round, NoticeMailSettings settings) {
        return Tasks.recurring("send-notices", FixedDelay.of(settings.every()))
                .execute((instance, context) -> round.go());
    }

    void go() {
        due.first(AT_ONCE).forEach(this::send);
    }

    private void send(Due one) {
        try {
            as(one, () -> postman.send(one.authority(), one.letter()));
        } catch (RuntimeException e) {
            LOG.error("The e-mail {} could not be written", one.letter(), e);
            as(one, () -> postman.failed(one.authority(), one.letter()));
        }
    }

    private void as(Due one, Runnable work) {
        tenancy.asSystem(one.authority(), SystemActor.NOTIFIER, work);
    }
}

package org.countersign.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the trail; each runs on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ChainJobs {

    @Bean
    static RecurringTask<Void> chainAuditEntries(ChainRound round, AuditSettings settings) {
        return Tasks.recurring("chain-audit-entries", FixedDelay.of(settings.chainEvery()))
                .execute((instance, context) -> round.chainAll());
    }

    @Bean
    static RecurringTask<Void> sendAuditHeads(ChainRound round, AuditSettings settings) {
        return Tasks.recurring("send-audit-heads", new Daily(ZoneOffset.UTC, settings.headsAt()))
                .execute((instance, context) -> round.sendHeads());
    }
}

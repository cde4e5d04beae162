package org.countersign.commentary;

import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does for every authority what the calendar says. What fails for one waits for the next round, and holds up nobody else's. */
@Component
class TimeRound {

    private static final Logger LOG = LoggerFactory.getLogger(TimeRound.class);

    private final OpenedAuthorities authorities;
    private final Timekeeping timekeeping;
    private final TextKeeping texts;
    private final Cycles cycles;
    private final StageKeeping stages;
    private final Tenancy tenancy;

    TimeRound(
            OpenedAuthorities authorities,
            Timekeeping timekeeping,
            TextKeeping texts,
            Cycles cycles,
            StageKeeping stages,
            Tenancy tenancy) {
        this.authorities = authorities;
        this.timekeeping = timekeeping;
        this.texts = texts;
        this.cycles = cycles;
        this.stages = stages;
        this.tenancy = tenancy;
    }

    void go() {
        authorities.all().forEach(this::go);
    }

    private void go(AuthorityId authority) {
        try {
            tenancy.asSystem(authority, SystemActor.TIMEKEEPER, () -> {
                timekeeping.fallBack(authority);
                texts.judge(authority);
                cycles.lockDue(authority);
                stages.passOn(authority);
            });
        } catch (RuntimeException e) {
            LOG.error("The calendar of authority {} could not be followed", authority, e);
        }
    }
}

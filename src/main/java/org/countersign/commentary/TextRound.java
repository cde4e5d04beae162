package org.countersign.commentary;

import org.countersign.actual.FiguresReleased;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has figures judged by Countersign itself, within whatever changed them: nobody reads a released figure before that. */
@Component
class TextRound {

    private final Tenancy tenancy;
    private final TextKeeping keeping;

    TextRound(Tenancy tenancy, TextKeeping keeping) {
        this.tenancy = tenancy;
        this.keeping = keeping;
    }

    void go(AuthorityId authority) {
        tenancy.asSystem(authority, SystemActor.TIMEKEEPER, () -> keeping.judge(authority));
    }

    @EventListener
    void on(FiguresReleased event) {
        go(event.authority());
    }
}

package org.countersign.identity;

import java.util.List;
import org.countersign.tenancy.SharedData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever acts is signed in. Nobody sees or ends anybody else's. */
@Service
public class OwnSessions {

    private final SessionTable table;
    private final OwnAccount account;

    OwnSessions(SessionTable table, OwnAccount account) {
        this.table = table;
        this.account = account;
    }

    /** The one used last first. */
    @SharedData
    @PreAuthorize("@account.isOpen()")
    @Transactional(readOnly = true)
    public List<OwnSession> open() {
        return table.openOf(account.person().id());
    }

    /** Ends one, wherever it is, within five seconds; false if it is not theirs or has ended. */
    @SharedData
    @PreAuthorize("@account.isOpen()")
    @Transactional
    public boolean end(SessionId session) {
        return table.end(account.person().id(), session);
    }

    /** Ends all but this one; answers how many. */
    @SharedData
    @PreAuthorize("@account.isOpen()")
    @Transactional
    public int endOthers(SessionId here) {
        return table.endOthers(account.person().id(), here, SessionEnd.BY_OWNER);
    }
}

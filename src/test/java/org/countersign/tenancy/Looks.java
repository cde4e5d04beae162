package org.countersign.tenancy;

import org.springframework.stereotype.Component;

/** Lets a test look for changes, which happens by itself in no test. */
@Component
public class Looks {

    private final Changes changes;

    Looks(Changes changes) {
        this.changes = changes;
    }

    public void once() {
        changes.look();
    }
}

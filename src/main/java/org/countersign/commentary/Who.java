package org.countersign.commentary;

import org.countersign.identity.PersonId;

/** A person, and what they are to one commentary. */
record Who(PersonId id, String name, boolean reporter, boolean owner, boolean coordinator, boolean author) {

    boolean writer() {
        return reporter || coordinator;
    }
}

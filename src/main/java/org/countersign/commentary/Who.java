package org.countersign.commentary;

import org.countersign.identity.PersonId;

/** A person who wants to act. */
record Who(PersonId id, String name, boolean team) {}

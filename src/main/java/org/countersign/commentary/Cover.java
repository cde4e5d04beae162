package org.countersign.commentary;

import org.countersign.identity.PersonId;

/** A cover that was arranged. */
public record Cover(CoverId id, NewCover terms) {

    public PersonId away() {
        return terms.away();
    }

    public PersonId by() {
        return terms.by();
    }

    boolean concerns(PersonId person) {
        return away().equals(person) || by().equals(person);
    }
}

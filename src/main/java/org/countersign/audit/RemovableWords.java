package org.countersign.audit;

/**
 * A place where people write freely, and from which the law may want words removed. Called within the scope and the
 * transaction of whoever removes them.
 */
public interface RemovableWords {

    /** How many rows have them. */
    int places(Removal removal);

    void remove(Removal removal);
}

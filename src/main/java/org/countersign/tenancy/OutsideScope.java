package org.countersign.tenancy;

/** A tenant-owned table was named outside any authority's scope, or for another authority than the open one. */
public class OutsideScope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutsideScope(String message) {
        super(message);
    }
}

package org.countersign.tenancy;

import java.io.Serializable;

/**
 * An authority of this installation. The number is the installation's own: published codes change, this does not.
 *
 * @param value 1 to 32,767
 */
public record AuthorityId(int value) implements Serializable, Comparable<AuthorityId> {

    public AuthorityId {
        if (value < 1 || value > Short.MAX_VALUE) {
            throw new IllegalArgumentException("An authority's number lies between 1 and 32,767, not " + value);
        }
    }

    @Override
    public int compareTo(AuthorityId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}

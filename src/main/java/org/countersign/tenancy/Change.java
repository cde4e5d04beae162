package org.countersign.tenancy;

/**
 * Something of an authority that is not as it was: what kind, and which one, never how.
 *
 * @param ref its id; empty where it may be any
 */
public record Change(ChangeKind kind, String ref) {

    /** Longer references are no ids. */
    static final int LONGEST_REF = 64;

    public Change {
        if (ref.length() > LONGEST_REF) {
            throw new IllegalArgumentException("A reference has %d characters at most.".formatted(LONGEST_REF));
        }
    }

    /** Whether it may be about this one. */
    public boolean concerns(String id) {
        return ref.isEmpty() || ref.equals(id);
    }
}

package org.countersign.benchmarking;

import java.util.Set;

/**
 * A file of a release as it was chosen.
 *
 * @param meta the publisher's meta file; empty where there is none
 * @param filters columns that a person says are filters, although they hold numbers
 */
public record ReleaseFile(byte[] data, byte[] meta, Set<String> filters) {

    public ReleaseFile {
        filters = Set.copyOf(filters);
    }

    public static ReleaseFile of(byte[] data) {
        return new ReleaseFile(data, new byte[0], Set.of());
    }

    public boolean isDescribed() {
        return meta.length > 0;
    }
}

package org.countersign.benchmarking;

import java.util.List;

/**
 * Authorities that one compares itself with, under a name of its own.
 *
 * @param members DfE codes
 */
public record OwnGroup(String name, List<String> members) {

    static final int LONGEST_NAME = 60;

    public OwnGroup {
        members = List.copyOf(members);
    }
}

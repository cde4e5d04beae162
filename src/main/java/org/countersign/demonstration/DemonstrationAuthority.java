package org.countersign.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.identity.Role;

/** An authority of the reference list, lent to the demonstration. */
record DemonstrationAuthority(String slug, String name, List<Sample> samples, Cast cast) {

    static List<DemonstrationAuthority> all() {
        return List.of(
                of("southampton", "Southampton", SheetSamples.all(), EnumSet.of(Role.LEADER)),
                of("portsmouth", "Portsmouth", GeneratedSamples.all(), EnumSet.of(Role.OWNER, Role.LEADER)));
    }

    private static DemonstrationAuthority of(String slug, String name, List<Sample> samples, Set<Role> directing) {
        return new DemonstrationAuthority(slug, name, samples, Cast.of(slug, samples, directing));
    }
}

package org.countersign.demonstration;

import java.util.List;

/** An authority of the reference list, lent to the demonstration. */
record DemonstrationAuthority(String slug, String name, List<Sample> samples, Cast cast) {

    static List<DemonstrationAuthority> all() {
        return List.of(
                of("southampton", "Southampton", SheetSamples.all()),
                of("portsmouth", "Portsmouth", GeneratedSamples.all()));
    }

    private static DemonstrationAuthority of(String slug, String name, List<Sample> samples) {
        return new DemonstrationAuthority(slug, name, samples, Cast.of(slug, samples));
    }
}

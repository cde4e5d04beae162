package org.countersign.commentary;

import java.util.Set;
import org.countersign.identity.PersonId;

/**
 * What is set of an overview text, and who writes it and answers for it; any one of several may.
 */
public record OverviewTerms(OverviewSetting setting, Set<PersonId> writers, Set<PersonId> owners) {
    public OverviewTerms {
        writers = Set.copyOf(writers);
        owners = Set.copyOf(owners);
    }
}

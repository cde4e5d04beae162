package org.countersign.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What people of the authority in scope are called now, for whom the trail names by id; told by the module that knows. */
public interface NamesOfPeople {

    /** Names by id; whoever is not and never was of the authority has none. */
    Map<UUID, String> of(Set<UUID> people);
}

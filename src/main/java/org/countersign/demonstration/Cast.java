package org.countersign.demonstration;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.identity.NewPerson;
import org.countersign.identity.Role;

/** The people of a demonstration authority, named by what they do. */
record Cast(String domain, Map<String, Set<Role>> roles) {

    static final String PASSWORD = "look around first";

    static final String TEAM = "Performance Team";
    static final String LEADER = "Senior Leader";

    static Cast of(String slug, List<Sample> samples) {
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        roles.put(TEAM, EnumSet.of(Role.PERFORMANCE_TEAM));
        samples.forEach(sample -> roles.put(sample.reporter(), EnumSet.of(Role.REPORTER)));
        samples.forEach(sample -> roles.put(sample.owner(), EnumSet.of(Role.OWNER)));
        roles.put(LEADER, EnumSet.of(Role.LEADER));
        return new Cast(slug + ".example", roles);
    }

    String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain;
    }

    Stream<NewPerson> people() {
        return roles.entrySet().stream()
                .map(entry -> new NewPerson(entry.getKey(), email(entry.getKey()), PASSWORD, entry.getValue()));
    }
}

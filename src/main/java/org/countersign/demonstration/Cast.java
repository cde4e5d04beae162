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
record Cast(String domain, Map<String, Set<Role>> roles, NewPerson director) {

    static final String PASSWORD = "look around first";

    static final String TEAM = "Performance Team";
    static final String LEADER = "Senior Leader";
    static final String DIRECTOR = "Joint Director";

    /** @param directing what the director of all demonstration authorities is in this one */
    static Cast of(String slug, List<Sample> samples, Set<Role> directing) {
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        roles.put(TEAM, EnumSet.of(Role.PERFORMANCE_TEAM));
        samples.forEach(sample -> roles.put(sample.reporter(), EnumSet.of(Role.REPORTER)));
        samples.forEach(sample -> roles.put(sample.owner(), EnumSet.of(Role.OWNER)));
        roles.put(LEADER, EnumSet.of(Role.LEADER));
        return new Cast(
                slug + ".example",
                roles,
                new NewPerson(DIRECTOR, "joint.director@councils.example", PASSWORD, directing));
    }

    String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain;
    }

    /** Those of this authority alone. */
    Stream<NewPerson> people() {
        return roles.entrySet().stream()
                .map(entry -> new NewPerson(entry.getKey(), email(entry.getKey()), PASSWORD, entry.getValue()));
    }
}

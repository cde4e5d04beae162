package org.countersign.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The groups that an identity token lists under one claim. */
record GroupClaim(Set<String> groups, boolean listedElsewhere) {

    private static final String ELSEWHERE = "_claim_names";

    /**
     * A missing claim is an empty list: providers leave out what is empty. A claim that only names another place (OpenID
     * Connect Core 1.0, section 5.6.2; Entra ID does so beyond 200 groups) is marked.
     */
    static GroupClaim of(Map<String, Object> claims, String name) {
        boolean elsewhere = claims.get(ELSEWHERE) instanceof Map<?, ?> names && names.containsKey(name);
        return new GroupClaim(values(claims.get(name)), elsewhere);
    }

    private static Set<String> values(@Nullable Object claim) {
        return switch (claim) {
            case String one -> Set.of(one);
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case null, default -> Set.of();
        };
    }
}

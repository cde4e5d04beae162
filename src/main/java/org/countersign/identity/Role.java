package org.countersign.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.tenancy.Right;

/** What somebody is in one authority, and, in this one table, what that allows. */
public enum Role {
    REPORTER("Reporter", Set.of(Right.READ, Right.ARRANGE, Right.WRITE, Right.ENTER)),
    OWNER("Owner", Set.of(Right.READ, Right.ARRANGE, Right.SIGN, Right.COUNTERSIGN)),
    LEADER("Leader", Set.of(Right.READ, Right.ARRANGE, Right.COUNTERSIGN)),
    PERFORMANCE_TEAM(
            "Performance team",
            Set.of(
                    Right.READ,
                    Right.ARRANGE,
                    Right.COORDINATE,
                    Right.WRITE,
                    Right.IMPORT,
                    Right.ENTER,
                    Right.RELEASE,
                    Right.ADMINISTER,
                    Right.CATALOGUE,
                    Right.AUDIT,
                    Right.TAKE_OUT));

    private final String words;
    private final Set<Right> rights;

    Role(String words, Set<Right> rights) {
        this.words = words;
        this.rights = rights;
    }

    public String words() {
        return words;
    }

    /** "Reporter, Owner", in the order of this table. */
    public static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    /** Whether somebody with it can sign where they fill a stage. */
    public boolean signs() {
        return rights.contains(Right.COUNTERSIGN);
    }

    public Set<Right> rights() {
        return rights;
    }
}

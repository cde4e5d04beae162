package org.countersign.testing;

import static org.countersign.identity.Role.LEADER;
import static org.countersign.identity.Role.OWNER;
import static org.countersign.identity.Role.PERFORMANCE_TEAM;
import static org.countersign.identity.Role.REPORTER;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two authorities that exist in tests only, Northmere and Southmere, each with one person of every role and a second
 * reporter and owner. Made once; made again, they are found.
 */
@Component
public class TestAuthorities {

    public static final AuthorityId NORTHMERE = new AuthorityId(901);
    public static final AuthorityId SOUTHMERE = new AuthorityId(902);
    private static final int FIRST_FRESH = 1_000;
    private static final AtomicInteger NEXT = new AtomicInteger(FIRST_FRESH);

    public static final String PASSWORD = "correct horse battery staple";

    private final JdbcClient jdbc;
    private final People people;
    private final Tenancy tenancy;

    TestAuthorities(JdbcClient jdbc, People people, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.people = people;
        this.tenancy = tenancy;
    }

    /** Another authority with the same people, which nobody else uses: for tests that fill a whole authority. */
    public AuthorityId fresh() {
        var authority = new AuthorityId(NEXT.getAndIncrement());
        make(authority, code(authority), domain(authority));
        return authority;
    }

    /** Three characters that no other has: more than a thousand can be made before they run out. */
    private static String code(AuthorityId authority) {
        return Integer.toString(35 * 36 * 36 + authority.value() - FIRST_FRESH, 36)
                .toUpperCase(Locale.ROOT);
    }

    /** Makes both, unless they are there. */
    public void present() {
        make(NORTHMERE, "X01", "Northmere");
        make(SOUTHMERE, "X02", "Southmere");
    }

    /** The e-mail address of somebody: "reporter", "owner", "leader", "team", "second.reporter", "second.owner",
     * "reporting.owner" (both). */
    public static String email(String who, AuthorityId authority) {
        return who + "@" + domain(authority) + ".example";
    }

    private static String domain(AuthorityId authority) {
        if (authority.equals(NORTHMERE)) {
            return "northmere";
        }
        return authority.equals(SOUTHMERE) ? "southmere" : "fresh" + authority;
    }

    private void make(AuthorityId authority, String code, String name) {
        jdbc.sql("""
                INSERT INTO authority (authority_id, dfe_code, name, slug, type, region_code)
                SELECT :id, :code, :name, :slug, type, region_code FROM authority WHERE authority_id = 104
                ON DUPLICATE KEY UPDATE name = VALUES(name)
                """)
                .param("id", authority.value())
                .param("code", code)
                .param("name", name)
                .param("slug", name.toLowerCase(Locale.ROOT))
                .update();
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            admit(authority, "Reporter", "reporter", REPORTER);
            admit(authority, "Second Reporter", "second.reporter", REPORTER);
            admit(authority, "Owner", "owner", OWNER);
            admit(authority, "Second Owner", "second.owner", OWNER);
            admit(authority, "Reporting Owner", "reporting.owner", REPORTER, OWNER);
            admit(authority, "Leader", "leader", LEADER);
            admit(authority, "Performance Team", "team", PERFORMANCE_TEAM);
        });
    }

    private void admit(AuthorityId authority, String name, String who, Role... roles) {
        people.admit(authority, new NewPerson(name, email(who, authority), PASSWORD, Set.of(roles)));
    }
}

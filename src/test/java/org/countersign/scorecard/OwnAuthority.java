package org.countersign.scorecard;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An authority for one test class alone, where the people of Northmere work as well. */
@Component
public class OwnAuthority {

    private final JdbcClient jdbc;
    private final People people;
    private final Tenancy tenancy;
    private final TestAuthorities others;
    private final SignedInAs signedIn;

    OwnAuthority(JdbcClient jdbc, People people, Tenancy tenancy, TestAuthorities others, SignedInAs signedIn) {
        this.jdbc = jdbc;
        this.people = people;
        this.tenancy = tenancy;
        this.others = others;
        this.signedIn = signedIn;
    }

    public void present(AuthorityId authority) {
        others.present();
        jdbc.sql("""
                INSERT INTO authority (authority_id, dfe_code, name, slug, type, region_code)
                SELECT :id, :code, :name, :slug, type, region_code FROM authority WHERE authority_id = 104
                ON DUPLICATE KEY UPDATE name = VALUES(name)
                """)
                .param("id", authority.value())
                .param("code", "Y" + authority.value() % 100)
                .param("name", "Place " + authority.value())
                .param("slug", "place-" + authority.value())
                .update();
        asSystem(authority, () -> {
            admit(authority, "Reporter", "reporter", Role.REPORTER);
            admit(authority, "Owner", "owner", Role.OWNER);
            admit(authority, "Leader", "leader", Role.LEADER);
            return admit(authority, "Performance Team", "team", Role.PERFORMANCE_TEAM);
        });
    }

    public <T> T asSystem(AuthorityId authority, Supplier<T> work) {
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, work);
    }

    public <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, TestAuthorities.NORTHMERE, work);
    }

    public Set<PersonId> named(AuthorityId authority, String... names) {
        return people.all(authority).stream()
                .filter(person -> List.of(names).contains(person.name()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private PersonId admit(AuthorityId authority, String name, String who, Role role) {
        String email = TestAuthorities.email(who, TestAuthorities.NORTHMERE);
        return people.admit(authority, new NewPerson(name, email, null, Set.of(role)));
    }
}

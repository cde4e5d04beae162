package org.countersign.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who manages whom: to them goes what is left too long. */
@Service
public class Managers {

    private final PeopleTable table;
    private final AuditTrail audit;

    Managers(PeopleTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    /**
     * Names somebody's manager, or that there is none.
     *
     * @return whether it could be: nobody manages themselves, not even by way of others
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public boolean name(AuthorityId authority, PersonId person, Optional<PersonId> manager) {
        Map<PersonId, Person> people = byId(table.active());
        boolean fits = people.containsKey(person)
                && manager.map(chosen -> people.containsKey(chosen)
                                && !above(people, chosen).contains(person))
                        .orElse(true);
        if (fits) {
            table.setManager(person, manager.orElse(null));
            audit.record(
                    authority,
                    Act.MANAGER_NAMED,
                    people.get(person).name(),
                    new Change(
                            people.get(person)
                                    .managedBy()
                                    .map(people::get)
                                    .map(Person::name)
                                    .orElse(""),
                            manager.map(people::get).map(Person::name).orElse("")));
        }
        return fits;
    }

    /** Somebody and everybody above them. */
    private static Set<PersonId> above(Map<PersonId, Person> people, PersonId from) {
        Set<PersonId> found = new HashSet<>();
        Optional<Person> at = Optional.ofNullable(people.get(from));
        while (at.isPresent() && found.add(at.get().id())) {
            at = at.flatMap(Person::managedBy).map(people::get);
        }
        return found;
    }

    private static Map<PersonId, Person> byId(List<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }
}

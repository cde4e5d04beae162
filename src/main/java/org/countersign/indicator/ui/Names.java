package org.countersign.indicator.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;

/** Those who may be named, and what they are called. */
record Names(List<Person> people) {

    String of(Collection<PersonId> held) {
        Map<PersonId, String> names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        return held.stream()
                .map(id -> names.getOrDefault(id, "somebody who left"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Set<Person> those(Collection<PersonId> held) {
        return people.stream().filter(person -> held.contains(person.id())).collect(Collectors.toSet());
    }

    List<Person> sorted() {
        return people.stream().sorted(Comparator.comparing(Person::name)).toList();
    }
}

package org.countersign.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reports and who owns, as stored: any one of several may act. */
@Component
class Responsibilities {

    private final TenantJdbc jdbc;

    Responsibilities(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Held all() {
        return held(jdbc.sql("""
                SELECT indicator_id, kind, person_id FROM responsibility WHERE authority_id = :authority
                """));
    }

    private static Held held(JdbcClient.StatementSpec statement) {
        return Held.of(statement
                .query((row, number) -> new Holding(
                        new IndicatorId(row.getInt("indicator_id")),
                        Responsibility.valueOf(row.getString("kind")),
                        new PersonId(Ids.of(row.getBytes("person_id")))))
                .list());
    }

    void replace(IndicatorId indicator, Responsibility kind, Set<PersonId> people) {
        jdbc.sql("""
                DELETE FROM responsibility
                WHERE authority_id = :authority AND indicator_id = :indicator AND kind = :kind
                """)
                .param("indicator", indicator.value())
                .param("kind", kind.name())
                .update();
        people.forEach(person -> add(indicator, kind, person));
    }

    /** Takes one person off and puts another in their place, who may be there already. */
    void move(IndicatorId indicator, Responsibility kind, PersonId from, Optional<PersonId> to) {
        jdbc.sql("""
                DELETE FROM responsibility WHERE authority_id = :authority AND indicator_id = :indicator
                  AND kind = :kind AND person_id IN (:people)
                """)
                .param("indicator", indicator.value())
                .param("kind", kind.name())
                .param(
                        "people",
                        Stream.concat(Stream.of(from), to.stream())
                                .map(person -> Ids.bytes(person.value()))
                                .toList())
                .update();
        to.ifPresent(person -> add(indicator, kind, person));
    }

    private void add(IndicatorId indicator, Responsibility kind, PersonId person) {
        jdbc.sql("""
                INSERT INTO responsibility (authority_id, indicator_id, kind, person_id)
                VALUES (:authority, :indicator, :kind, :person)
                """)
                .param("indicator", indicator.value())
                .param("kind", kind.name())
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    record Holding(IndicatorId indicator, Responsibility kind, PersonId person) {}

    record Held(Map<IndicatorId, List<Holding>> byIndicator) {

        static Held of(List<Holding> holdings) {
            return new Held(holdings.stream().collect(Collectors.groupingBy(Holding::indicator)));
        }

        Map<Responsibility, Set<PersonId>> of(IndicatorId indicator) {
            return byIndicator.getOrDefault(indicator, List.of()).stream()
                    .collect(Collectors.groupingBy(
                            Holding::kind, Collectors.mapping(Holding::person, Collectors.toUnmodifiableSet())));
        }

        List<Holding> of(PersonId person) {
            return byIndicator.values().stream()
                    .flatMap(List::stream)
                    .filter(holding -> holding.person().equals(person))
                    .sorted(Comparator.comparing(Holding::indicator))
                    .toList();
        }

        Set<PersonId> people(IndicatorId indicator, Responsibility kind) {
            return byIndicator.getOrDefault(indicator, List.of()).stream()
                    .filter(holding -> holding.kind() == kind)
                    .map(Holding::person)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}

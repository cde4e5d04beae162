package org.countersign.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.authority.ReferenceData.Link;
import org.countersign.tenancy.AuthorityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourFilesTests {

    private static final LocalDate APRIL_2021 = LocalDate.of(2021, 4, 1);
    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 1);

    private final List<Link> links = new ReferenceFiles().data().links();

    @ParameterizedTest(name = "{0} has lists of {1} authorities")
    @CsvSource({"2021-04-01, 156", "2025-05-01, 153"})
    void giveEachAuthorityTenDistinctNeighboursNeverItself(LocalDate published, int authorities) {
        assertThat(list(published)).hasSize(authorities).allSatisfy((of, neighbours) -> {
            assertThat(neighbours).hasSize(10);
            assertThat(neighbours).doesNotContain(of);
        });
    }

    @Test
    void areNotSymmetric() {
        var list = list(MAY_2025);
        long all = list.values().stream().mapToLong(Set::size).sum();
        long oneWay = list.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(neighbour -> !list.get(neighbour).contains(entry.getKey())))
                .count();
        assertThat(all).isEqualTo(1_530);
        assertThat(oneWay).isEqualTo(592);
    }

    @Test
    void shareAboutHalfOfTheirNeighboursBetweenTheTwoDates() {
        var before = list(APRIL_2021);
        double mean = list(MAY_2025).entrySet().stream()
                .filter(entry -> before.containsKey(entry.getKey()))
                .mapToLong(entry -> entry.getValue().stream()
                        .filter(before.get(entry.getKey())::contains)
                        .count())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(5.4, within(0.05));
    }

    @Test
    void haveEachListOnce() {
        assertThat(links).hasSize(1_560 + 1_530);
    }

    private Map<AuthorityId, Set<AuthorityId>> list(LocalDate published) {
        return links.stream()
                .filter(link -> link.published().equals(published))
                .collect(groupingBy(Link::of, mapping(Link::neighbour, toSet())));
    }
}

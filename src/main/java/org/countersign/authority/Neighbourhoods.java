package org.countersign.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.countersign.authority.ReferenceData.Link;
import org.countersign.tenancy.AuthorityId;

/** The published neighbour lists by date, and which of them counts on a day. */
class Neighbourhoods {

    private final NavigableMap<LocalDate, Map<AuthorityId, List<Neighbour>>> lists;

    Neighbourhoods(List<Link> links, Map<AuthorityId, LocalAuthority> authorities) {
        lists = links.stream()
                .sorted(Comparator.comparing(Link::rank))
                .collect(groupingBy(
                        Link::published,
                        TreeMap::new,
                        groupingBy(Link::of, mapping(link -> neighbour(link, authorities), toUnmodifiableList()))));
    }

    /** The newest list published by that day; before the first one, the first. */
    NeighbourList of(AuthorityId authority, LocalDate day) {
        LocalDate before = lists.floorKey(day);
        LocalDate used = before == null ? lists.firstKey() : before;
        return new NeighbourList(used, before == null, lists.get(used).getOrDefault(authority, List.of()));
    }

    /** The newest first. */
    List<LocalDate> lists() {
        return List.copyOf(lists.descendingKeySet());
    }

    private static Neighbour neighbour(Link link, Map<AuthorityId, LocalAuthority> authorities) {
        return new Neighbour(link.rank(), authorities.get(link.neighbour()), link.closeness());
    }
}

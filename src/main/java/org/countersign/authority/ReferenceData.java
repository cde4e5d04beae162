package org.countersign.authority;

import java.time.LocalDate;
import java.util.List;
import org.countersign.tenancy.AuthorityId;

/** All that is known about authorities, as the files state it and the tables keep it. */
record ReferenceData(
        List<Region> regions,
        List<RegionSpelling> regionSpellings,
        List<LocalAuthority> authorities,
        List<Spelling> spellings,
        List<Succession> successions,
        List<Link> links) {

    /** A name of a region met in files, beside its own. */
    record RegionSpelling(String spelling, String code) {}

    /** A name of an authority met in files, beside its own. */
    record Spelling(String spelling, AuthorityId authority) {}

    /** Who took over from whom, and the successor's first day. */
    record Succession(AuthorityId predecessor, AuthorityId successor, LocalDate firstDay) {}

    /** One place in the neighbour list of one authority. */
    record Link(LocalDate published, AuthorityId of, int rank, AuthorityId neighbour, Closeness closeness) {}
}

package org.countersign.demonstration;

import java.util.Map;
import org.countersign.benchmarking.SeriesLinks;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Links the demonstration's indicators to published series, as a performance team would on its first day. */
@Component
@Profile("demo")
class SampleLinks {

    private static final String WHEN = "Ours is a month’s end, the published figure 31 March.";
    private static final String SUM = "The published figure covers a whole year to 31 March.";

    private static final Map<String, Link> LINKS = Map.ofEntries(
            Map.entry("CIN5", new Link("cin-rate", "Ours also counts care leavers.")),
            Map.entry(
                    "LSCB17a", new Link("neet-or-not-known-percent", "Ours is one month, the published figure three.")),
            Map.entry("YO2", new Link("first-time-entrants-rate", "")),
            Map.entry("FD3", new Link("referrals-rate", SUM)),
            Map.entry("FD4", new Link("re-referrals-percent", SUM)),
            Map.entry("FD6", new Link("assessments-in-45-days", SUM)),
            Map.entry("CN1", new Link("cin-rate", WHEN)),
            Map.entry("CN2", new Link("cin-rate", WHEN)),
            Map.entry("CP1", new Link("section-47-rate", SUM)),
            Map.entry("CP3", new Link("conferences-in-15-days", SUM)),
            Map.entry("CP4", new Link("child-protection-rate", WHEN)),
            Map.entry("CP5", new Link("child-protection-rate", WHEN)),
            Map.entry("CP6", new Link("repeat-plans-percent", SUM)),
            Map.entry("LA1", new Link("looked-after-rate", WHEN)),
            Map.entry("LA2", new Link("looked-after-rate", WHEN)),
            Map.entry("LA3", new Link("starting-care-rate", SUM)),
            Map.entry("LA5", new Link("three-placements-percent", "")),
            Map.entry("LA10", new Link("dental-checks-percent", "")),
            Map.entry("CL3", new Link("care-leavers-accommodation", "The published figure is of those aged 19 to 21.")),
            Map.entry("WF1", new Link("agency-rate", "")),
            Map.entry("WF2", new Link("vacancy-rate", "")));

    private final Catalogue catalogue;
    private final SeriesLinks links;

    SampleLinks(Catalogue catalogue, SeriesLinks links) {
        this.catalogue = catalogue;
        this.links = links;
    }

    void confirm(AuthorityId authority) {
        LINKS.forEach((reference, link) -> catalogue
                .byReference(authority, reference)
                .ifPresent(found -> links.link(authority, found.id(), link.series(), link.difference())));
    }

    private record Link(String series, String difference) {}
}

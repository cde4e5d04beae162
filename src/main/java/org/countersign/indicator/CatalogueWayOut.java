package org.countersign.indicator;

import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.WayOutPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured, with every version of it. */
@Configuration(proxyBeanMethods = false)
class CatalogueWayOut {

    private static final OpenTable THEMES = new OpenTable("themes", "A theme, in the order of the scorecard.", """
            SELECT theme_id, name, position FROM theme WHERE authority_id = :authority ORDER BY position, theme_id
            """);

    private static final OpenTable INDICATORS = new OpenTable(
            "indicators", "An indicator as it stands now, parts and subjects of overview texts included.", """
            SELECT indicator_id, reference, title, outcome, theme_id, part_of AS part_of_id, part_kind, overview_of,
                   definition, numerator, denominator, multiplier, unit, decimals, frequency, timing, lag_months,
                   polarity, polarity_lower, polarity_upper, polarity_reason, judged_by, threshold, minimum_base,
                   status_rule, tolerance, source_return, series_code, series_difference, source_mark, entered_by,
                   owner_stated, reporter_stated, since_month, until_month, position
            FROM indicator WHERE authority_id = :authority ORDER BY position, indicator_id
            """);

    private static final OpenTable VERSIONS = new OpenTable(
            "definition_versions",
            "A version of an indicator’s definition: from when it holds, who set it and why.",
            """
            SELECT v.indicator_id, i.reference, v.number, v.holds_from, v.definition, v.numerator, v.denominator,
                   v.multiplier, v.unit, v.polarity, v.polarity_lower, v.polarity_upper, v.reason, v.at, v.person_id,
                   v.actor_name
            FROM definition_version v
            JOIN indicator i ON i.authority_id = v.authority_id AND i.indicator_id = v.indicator_id
            WHERE v.authority_id = :authority ORDER BY v.indicator_id, v.number
            """);

    private static final OpenTable RESPONSIBILITIES =
            new OpenTable("responsibilities", "Who reports or owns an indicator, or stands in for them.", """
            SELECT r.indicator_id, i.reference, r.kind, r.person_id
            FROM responsibility r
            JOIN indicator i ON i.authority_id = r.authority_id AND i.indicator_id = r.indicator_id
            WHERE r.authority_id = :authority ORDER BY r.indicator_id, r.kind, r.person_id
            """);

    private static final OpenTable TARGETS = new OpenTable(
            "targets", "A target as it was set: the highest number of an indicator and year is the one in force.", """
            SELECT t.indicator_id, i.reference, t.year AS financial_year_begins, t.number, t.state, t.amount, t.basis,
                   t.amber, t.red, t.profile, t.steps, t.at, t.person_id, t.actor_name
            FROM target_revision t
            JOIN indicator i ON i.authority_id = t.authority_id AND i.indicator_id = t.indicator_id
            WHERE t.authority_id = :authority ORDER BY t.indicator_id, t.year, t.number
            """);

    private static final OpenTable EVENTS =
            new OpenTable("events", "An event marked in the figures; without indicators it is about all.", """
            SELECT e.marked_event_id, e.day, e.label,
                   (SELECT GROUP_CONCAT(i.reference ORDER BY i.reference SEPARATOR ' ') FROM marked_event_indicator m
                    JOIN indicator i ON i.authority_id = m.authority_id AND i.indicator_id = m.indicator_id
                    WHERE m.authority_id = e.authority_id AND m.marked_event_id = e.marked_event_id) AS indicators
            FROM marked_event e WHERE e.authority_id = :authority ORDER BY e.day, e.marked_event_id
            """);

    private static final OpenTable CHECKS =
            new OpenTable("checks", "A check that one indicator is at least as large as another.", """
            SELECT catalogue_check_id, larger_indicator AS larger_indicator_id, smaller_indicator AS smaller_indicator_id
            FROM catalogue_check WHERE authority_id = :authority ORDER BY catalogue_check_id
            """);

    @Bean
    WayOutPart catalogueOut() {
        return new WayOutPart(20, THEMES, INDICATORS, VERSIONS, RESPONSIBILITIES, TARGETS, EVENTS, CHECKS);
    }
}

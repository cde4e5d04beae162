package org.countersign.actual;

import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.WayOutPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was measured, with every revision, where it came from and what was said about it. */
@Configuration(proxyBeanMethods = false)
class FiguresWayOut {

    private static final String NAMED =
            " JOIN indicator i ON i.authority_id = f.authority_id AND i.indicator_id = f.indicator_id ";

    private static final OpenTable FIGURES = new OpenTable(
            "figures",
            "A figure as it stands now; without an amount, state and detail say why.",
            """
            SELECT f.indicator_id, i.reference, f.month, f.state, f.amount, f.numerator, f.denominator, f.detail, f.status,
                   f.stage, f.revision, f.released_revision
            FROM actual f""" + NAMED + "WHERE f.authority_id = :authority ORDER BY f.month, f.indicator_id");

    private static final OpenTable REVISIONS = new OpenTable(
            "figure_revisions",
            "A figure as it once came or was entered: revision 1 is the first, the highest stands.",
            """
            SELECT f.indicator_id, i.reference, f.month, f.revision, f.state, f.amount, f.numerator, f.denominator,
                   f.detail, f.status, f.entered_at, f.load_id
            FROM actual_revision f""" + NAMED + "WHERE f.authority_id = :authority ORDER BY f.indicator_id, f.month, f.revision");

    private static final OpenTable LOADS = new OpenTable(
            "loads", "Where revisions came from: a file, a feed, or somebody who entered them on a day.", """
            SELECT load_id, source, checksum, reason, at, person_id, actor_name
            FROM data_load WHERE authority_id = :authority ORDER BY at, load_id
            """);

    private static final OpenTable STATED = new OpenTable(
            "printed_figures",
            "A change, average or maximum as a sheet printed it.",
            """
            SELECT f.indicator_id, i.reference, f.month, f.kind, f.stated, f.state, f.amount, f.load_id
            FROM stated_figure f""" + NAMED + "WHERE f.authority_id = :authority ORDER BY f.month, f.indicator_id, f.kind");

    private static final OpenTable NOTES = new OpenTable(
            "figure_notes",
            "What an import noted about a figure, or was decided of it.",
            """
            SELECT f.note_id, f.indicator_id, i.reference, f.month, f.revision, f.words, f.load_id
            FROM figure_note f""" + NAMED + "WHERE f.authority_id = :authority ORDER BY f.month, f.indicator_id, f.note_id");

    private static final OpenTable RELEASES = new OpenTable(
            "figure_releases", "Figures of a month that were checked, released or held back, and by whom.", """
            SELECT release_id, month, theme, stage, figures, at, person_id, actor_name
            FROM figure_release WHERE authority_id = :authority ORDER BY at, release_id
            """);

    private static final OpenTable QUERIES = new OpenTable(
            "figure_queries",
            "A doubt about a figure and its answer.",
            """
            SELECT f.query_id, f.indicator_id, i.reference, f.month, f.asked_by AS asked_by_id, f.asked_name, f.asked_at,
                   f.asked_revision, f.reason, f.state, f.answered_by AS answered_by_id, f.answered_name, f.answered_at,
                   f.answered_revision, f.note
            FROM figure_query f""" + NAMED + "WHERE f.authority_id = :authority ORDER BY f.asked_at, f.query_id");

    @Bean
    WayOutPart figuresOut() {
        return new WayOutPart(30, FIGURES, REVISIONS, LOADS, STATED, NOTES, RELEASES, QUERIES);
    }
}

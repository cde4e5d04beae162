package org.countersign.commentary;

import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.WayOutPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Texts, everything that happened to them, and how they are signed. Words that were removed are nowhere in it. */
@Configuration(proxyBeanMethods = false)
class TextsWayOut {

    private static final OpenTable MONTHS =
            new OpenTable("months", "A month open for commentary, with its dates.", """
            SELECT month, opened_at, figures_due, figures_released, reporter_due, owner_due, further_due, board_on, lock_on,
                   locked_at, lock_reason, trial
            FROM cycle WHERE authority_id = :authority ORDER BY month
            """);

    private static final OpenTable TEXTS = new OpenTable(
            "commentaries",
            "A commentary as it stands now, in Markdown, with its signature and what was seen with it.",
            """
            SELECT c.commentary_id, c.month, c.indicator_id, i.reference, c.state, c.stage, c.round, c.body,
                   c.nothing_to_add, c.required, c.written_by AS written_by_id, c.signed_by AS signed_by_id, c.signed_name,
                   c.signed_at, c.signed_amount, c.signed_seen, c.figures_moved, c.reopened_until,
                   c.proposed_by AS proposed_by_id, c.proposed_body, c.fallback, c.route_no, t.group_id AS shared_text_id
            FROM commentary c
            JOIN indicator i ON i.authority_id = c.authority_id AND i.indicator_id = c.indicator_id
            LEFT JOIN shared_text t ON t.authority_id = c.authority_id AND t.commentary_id = c.commentary_id
            WHERE c.authority_id = :authority AND c.thrown_away = 0 ORDER BY c.month, c.indicator_id
            """);

    private static final OpenTable THROWN_AWAY = new OpenTable(
            "commentaries_thrown_away",
            "A commentary of a trial that was thrown away, or of an opening that was undone: nobody sees it any more.",
            """
            SELECT c.commentary_id, c.month, c.indicator_id, i.reference, c.thrown_away AS number, c.state, c.body
            FROM commentary c
            JOIN indicator i ON i.authority_id = c.authority_id AND i.indicator_id = c.indicator_id
            WHERE c.authority_id = :authority AND c.thrown_away > 0
            ORDER BY c.month, c.thrown_away, c.indicator_id
            """);

    private static final OpenTable IMPORTED = new OpenTable(
            "imported_texts",
            "A text of an old month as a file had it, with author and day where it named them: imported, not signed.",
            """
            SELECT t.indicator_id, i.reference, t.month, 'IMPORTED' AS state, t.body, t.author, t.written, t.source,
                   t.at AS imported_at, t.load_id
            FROM imported_text t
            JOIN indicator i ON i.authority_id = t.authority_id AND i.indicator_id = t.indicator_id
            WHERE t.authority_id = :authority ORDER BY t.month, t.indicator_id
            """);

    private static final OpenTable AUTHORS = new OpenTable("commentary_authors", "Who wrote in a commentary.", """
            SELECT commentary_id, person_id FROM commentary_author WHERE authority_id = :authority
            ORDER BY commentary_id, person_id
            """);

    private static final OpenTable ACTS = new OpenTable(
            "commentary_history",
            "An act on a commentary: by whom, on whose behalf, with the text and what was seen then.",
            """
            SELECT commentary_id, act_no, act, stage_no, state_before, state_after, at, person_id, actor_name, on_behalf_of,
                   body, reason, seen
            FROM commentary_act WHERE authority_id = :authority ORDER BY commentary_id, act_no
            """);

    private static final OpenTable SIGNATURES =
            new OpenTable("commentary_signatures", "A signature at a stage of the current round.", """
            SELECT commentary_id, stage_no, place_of AS place_of_id, person_id, instead_of AS instead_of_id
            FROM commentary_signature WHERE authority_id = :authority ORDER BY commentary_id, stage_no, place_of
            """);

    private static final OpenTable REMARKS =
            new OpenTable("remarks", "A remark in the discussion of a commentary.", """
            SELECT remark_id, commentary_id, person_id, person_name, at, body, resolved_by, resolved_at
            FROM remark WHERE authority_id = :authority ORDER BY at, remark_id
            """);

    private static final OpenTable ROUTES = new OpenTable(
            "sign_off_routes",
            "A stage of a route of sign-off, as it was set: of all, of a theme or of an indicator.",
            """
            SELECT r.route_no, r.of_theme AS theme_id, r.indicator_id, r.set_at, r.set_by, s.stage_no, s.name, s.filled_by,
                   s.person_id, s.role, s.all_of, s.escalate_after
            FROM sign_off_route r
            LEFT JOIN sign_off_stage s ON s.authority_id = r.authority_id AND s.route_no = r.route_no
            WHERE r.authority_id = :authority ORDER BY r.route_no, s.stage_no
            """);

    private static final OpenTable COVERS = new OpenTable("covers", "Who covered for whom, and when.", """
            SELECT cover_id, away AS away_id, covered_by AS covered_by_id, first_day, last_day, note, ended_at
            FROM cover WHERE authority_id = :authority ORDER BY first_day, cover_id
            """);

    @Bean
    WayOutPart textsOut() {
        return new WayOutPart(
                50, MONTHS, TEXTS, THROWN_AWAY, IMPORTED, AUTHORS, ACTS, SIGNATURES, REMARKS, ROUTES, COVERS);
    }
}

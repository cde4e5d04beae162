package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.commentary.Progress.Body;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One text for several indicators of a month: written once and handed in for each. Each then stands on its own, with its
 * own figure, route and signature, so that nobody signs by one click what stands beside a figure they never saw.
 */
@Service
public class SharedTexts {

    private final Desk desk;
    private final Commentaries commentaries;
    private final CaseFiles files;
    private final TenantJdbc jdbc;
    private final Acts acts;
    private final Clock clock;

    SharedTexts(Desk desk, Commentaries commentaries, CaseFiles files, Acts acts, TenantJdbc jdbc, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.commentaries = commentaries;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An overview shares none. With whom a commentary has or may have one text: those that were handed in with it, and those one may hand in too. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Sharing> of(AuthorityId authority, CommentaryId id) {
        Optional<Commentary> own = commentaries.findByCommentaryId(id.value());
        List<CommentaryId> group = group(id);
        List<Case> ofMonth = own.stream()
                .flatMap(one ->
                        files.of(authority, commentaries.findByMonth(one.month().atDay(1))).stream())
                .filter(at -> !at.indicator().isOverview())
                .toList();
        if (ofMonth.stream().noneMatch(at -> at.commentary().id().equals(id))) {
            return List.of();
        }
        return ofMonth.stream()
                .filter(at -> !at.commentary().id().equals(id))
                .filter(at -> group.contains(at.commentary().id())
                        || at.reports() && at.permitted().may(Move.SUBMIT))
                .map(at -> sharing(at, group.contains(at.commentary().id())))
                .sorted(Comparator.comparing(Sharing::position))
                .toList();
    }

    /**
     * Hands one text in for several; all of them or none.
     *
     * @param others besides the one it was written for
     */
    @PreAuthorize("@access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome submit(AuthorityId authority, CommentaryId id, Draft draft, List<CommentaryId> others) {
        List<String> personal = draft.namesNobody() ? List.of() : PersonalDetails.in(draft.text());
        if (!personal.isEmpty()) {
            return new Outcome.Refused(Reason.of(Reason.NAMES_SOMEBODY, PersonalDetails.quoted(personal)));
        }
        List<CommentaryId> all =
                Stream.concat(Stream.of(id), others.stream()).distinct().toList();
        List<Case> cases = files.locked(authority, all);
        Map<CommentaryId, Attempt> attempts =
                cases.stream().collect(toMap(at -> at.commentary().id(), at -> attempt(at, draft, id)));
        Optional<Outcome> no = all.stream()
                .map(attempts::get)
                .filter(Attempt.Failed.class::isInstance)
                .map(failed -> ((Attempt.Failed) failed).outcome())
                .findFirst();
        return no.orElseGet(() -> {
            keepTexts(cases.stream()
                    .filter(at -> !at.commentary().id().equals(id))
                    .filter(at -> !at.commentary().text().isBlank())
                    .filter(at -> !at.commentary().text().equals(draft.text()))
                    .toList());
            keep(all);
            return desk.keep(
                            authority, cases, at -> attempts.get(at.commentary().id()))
                    .get(id);
        });
    }

    /** Of the others, whatever version they have: their text is what is handed in. */
    private static Attempt attempt(Case at, Draft draft, CommentaryId own) {
        Step step = Step.text(Move.SUBMIT, Body.handedIn(draft.text()))
                .seeing(at.figures().get())
                .because(draft.namesNobody() ? "Confirmed that this points to no child or family" : "");
        boolean first = at.commentary().id().equals(own);
        return Desk.attempt(at, step, first ? draft.version() : at.commentary().version());
    }

    /** What gives way to the one text stays in the history. */
    private void keepTexts(List<Case> others) {
        acts.append(others.stream()
                .map(at -> new Acts.NewAct(
                        at.commentary().id(),
                        Act.Kind.REPLACED,
                        at.progress().state(),
                        at.progress().state(),
                        at.progress().stage(),
                        at.commentary().text(),
                        "",
                        "",
                        null))
                .toList());
    }

    private void keep(List<CommentaryId> all) {
        byte[] group = Ids.bytes(Ids.next(clock));
        jdbc.batch(
                """
                INSERT INTO shared_text (authority_id, commentary_id, group_id) VALUES (:authority, :commentary, :group)
                ON DUPLICATE KEY UPDATE group_id = VALUES(group_id)
                """,
                all.stream()
                        .map(id -> new MapSqlParameterSource(
                                        "authority", Scope.authorityNow().value())
                                .addValue("commentary", Ids.bytes(id.value()))
                                .addValue("group", group))
                        .toArray(SqlParameterSource[]::new));
    }

    private List<CommentaryId> group(CommentaryId id) {
        List<UUID> found = new ArrayList<>();
        jdbc.sql("""
                SELECT other.commentary_id FROM shared_text own
                JOIN shared_text other ON other.authority_id = own.authority_id AND other.group_id = own.group_id
                WHERE own.authority_id = :authority AND own.commentary_id = :commentary
                """).param("commentary", Ids.bytes(id.value())).query(row -> {
            found.add(Ids.of(row.getBytes("commentary_id")));
        });
        return found.stream().map(CommentaryId::new).toList();
    }

    private static Sharing sharing(Case at, boolean shared) {
        return new Sharing(
                at.commentary().id(),
                at.indicator().reference(),
                at.indicator().description().title(),
                at.indicator().description().position(),
                at.progress().state(),
                shared,
                at.reports() && at.permitted().may(Move.SUBMIT));
    }

    /**
     * Another commentary of the month.
     *
     * @param shared whether it was handed in with this one
     * @param open whether whoever asks may hand it in now
     */
    public record Sharing(
            CommentaryId commentary,
            String reference,
            String title,
            int position,
            State state,
            boolean shared,
            boolean open) {}
}

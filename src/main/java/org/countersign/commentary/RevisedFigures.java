package org.countersign.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.FigureKey;
import org.countersign.actual.LoadId;
import org.countersign.actual.Reading;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which texts stand beside another figure than when they were submitted or signed, because figures were revised. */
@Service
public class RevisedFigures {

    private final Actuals actuals;
    private final Catalogue catalogue;
    private final Commentaries commentaries;
    private final Turns turns;
    private final Figures figures;
    private final TenantJdbc jdbc;
    private final ChangeLog changes;

    RevisedFigures(
            Actuals actuals,
            Catalogue catalogue,
            Commentaries commentaries,
            Turns turns,
            Figures figures,
            TenantJdbc jdbc,
            ChangeLog changes) {
        this.actuals = actuals;
        this.catalogue = catalogue;
        this.commentaries = commentaries;
        this.turns = turns;
        this.figures = figures;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * What the load moved: under a submitted text at all, under a signed one beyond the tolerance. Figures that are not
     * released yet are nobody's concern yet. Signed texts keep that their figures moved.
     */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional
    public List<Moved> by(AuthorityId authority, LoadId load) {
        Set<FigureKey> revised = actuals.revisedBy(authority, load).keySet();
        Set<FigureKey> texts = texts(authority, revised);
        Set<LocalDate> months =
                texts.stream().map(text -> text.month().atDay(1)).collect(Collectors.toSet());
        List<Commentary> touched = months.isEmpty()
                ? List.of()
                : commentaries.findByMonthIn(months).stream()
                        .filter(commentary ->
                                commentary.state().withSigners() || commentary.state() == State.SIGNED_OFF)
                        .filter(commentary -> texts.contains(new FigureKey(commentary.indicator(), commentary.month())))
                        .toList();
        return turns.of(authority, touched).stream()
                .flatMap(turn -> moved(authority, turn).stream())
                .toList();
    }

    /** Where the texts beside these figures are, overviews too: of an indicator in arrears in a later month's cycle. */
    private Set<FigureKey> texts(AuthorityId authority, Set<FigureKey> revised) {
        if (revised.isEmpty()) {
            return Set.of();
        }
        List<IndicatorDetails> subjects = catalogue.subjects(authority);
        return subjects.stream()
                .flatMap(subject -> revised.stream()
                        .filter(figure -> figure.indicator().equals(subject.id()))
                        .map(figure -> Reading.cycleOf(subject.measure(), figure.month()))
                        .flatMap(month -> Stream.concat(
                                        Stream.of(subject),
                                        subjects.stream().filter(overview -> overview.speaksOf(subject)))
                                .map(each -> new FigureKey(each.id(), month))))
                .collect(Collectors.toSet());
    }

    private void keep(AuthorityId authority, Commentary commentary) {
        jdbc.sql("""
                UPDATE commentary SET figures_moved = TRUE
                WHERE authority_id = :authority AND commentary_id = :id AND state = 'SIGNED_OFF'
                """).param("id", Ids.bytes(commentary.id().value())).update();
        changes.add(authority, ChangeKind.COMMENTARY, commentary.id().value().toString());
    }

    private Optional<Moved> moved(AuthorityId authority, Turns.Turn turn) {
        Commentary commentary = turn.commentary();
        boolean signed = commentary.state() == State.SIGNED_OFF;
        var seen = new SeenOnce(() -> figures.now(authority, turn.indicator(), commentary.month()));
        boolean moved = !signed || seen.movedSince(commentary, turn.indicator());
        if (signed && moved) {
            keep(authority, commentary);
        }
        return !moved
                ? Optional.empty()
                : Optional.of(new Moved(
                        turn.indicator().id(),
                        commentary.month(),
                        signed,
                        seen.get().value(),
                        turn.everybody()));
    }

    /**
     * A text beside a figure that moved.
     *
     * @param signed whether it was signed off before
     * @param shown the figure that stands beside it now
     * @param concerned who wrote, reports and signs it
     */
    public record Moved(
            IndicatorId indicator, YearMonth month, boolean signed, String shown, Set<PersonId> concerned) {}
}

package org.countersign.commentary;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.FigureKey;
import org.countersign.commentary.Figures.Asked;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What stands beside overview texts: the same statements for one and for many. */
@Component
class OverviewFigures {

    private final Catalogue catalogue;
    private final Commentaries commentaries;
    private final Actuals actuals;

    OverviewFigures(Catalogue catalogue, Commentaries commentaries, Actuals actuals) {
        this.catalogue = catalogue;
        this.commentaries = commentaries;
        this.actuals = actuals;
    }

    /** @param asked by whatever it is called; overviews alone */
    <K> Map<K, Seen> now(AuthorityId authority, Map<K, Asked> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        OverviewGround ground = ground(
                authority, asked.values().stream().map(Asked::month).distinct().toList());
        return asked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> ground.seenBeneath(
                                entry.getValue().indicator(), entry.getValue().month())));
    }

    List<Beneath> beneath(AuthorityId authority, IndicatorDetails overview, YearMonth month) {
        return overview.isOverview() ? ground(authority, List.of(month)).beneath(overview, month) : List.of();
    }

    private OverviewGround ground(AuthorityId authority, Collection<YearMonth> months) {
        List<IndicatorDetails> subjects = catalogue.subjects(authority);
        return new OverviewGround(
                subjects,
                actuals.of(
                        authority,
                        subjects.stream()
                                .filter(subject -> !subject.isOverview())
                                .map(IndicatorDetails::id)
                                .collect(Collectors.toSet()),
                        Figures.FIRST,
                        Figures.LAST),
                commentaries
                        .findByMonthIn(
                                months.stream().map(month -> month.atDay(1)).toList())
                        .stream()
                        .map(Commentary::now)
                        .collect(Collectors.toMap(
                                text -> new FigureKey(text.indicator(), text.month()), Function.identity())));
    }
}

package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.countersign.actual.Actuals;
import org.countersign.actual.RecordedValue;
import org.countersign.benchmarking.LinkedSeries;
import org.countersign.benchmarking.PublishedBenchmark;
import org.countersign.benchmarking.PublishedBenchmarks;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the figures of open months against the rules, and says which of them ask for a text. */
@Service
public class TextKeeping {

    private static final int YEARS = 6;
    private static final Set<State> JUDGED =
            EnumSet.of(State.NOT_STARTED, State.NOT_REQUIRED, State.DRAFT, State.RETURNED, State.SUBMITTED);

    private final TextRuleTable rules;
    private final CycleRows cycles;
    private final Commentaries commentaries;
    private final Catalogue catalogue;
    private final Actuals actuals;
    private final PublishedBenchmarks published;
    private final Acts acts;
    private final ChangeLog changes;
    private final Clock clock;

    TextKeeping(
            TextRuleTable rules,
            CycleRows cycles,
            Commentaries commentaries,
            Catalogue catalogue,
            Actuals actuals,
            PublishedBenchmarks published,
            Acts acts,
            ChangeLog changes,
            Clock clock) {
        this.rules = rules;
        this.cycles = cycles;
        this.commentaries = commentaries;
        this.catalogue = catalogue;
        this.actuals = actuals;
        this.published = published;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Judges what is not signed. What nobody began is not required where no rule asks for it, and asked for again once one
     * does; what somebody began stays, and says why words are required. A figure that is not known yet changes nothing.
     *
     * @return how many changed
     */
    @PreAuthorize("@access.may(#authority, 'KEEP_TIME')")
    @Transactional
    public int judge(AuthorityId authority) {
        TextRulePlan plan = rules.plan();
        List<LocalDate> open = plan.idle() ? List.of() : open();
        return open.isEmpty() ? 0 : judge(authority, plan, open);
    }

    private List<LocalDate> open() {
        return cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .map(cycle -> cycle.month().atDay(1))
                .toList();
    }

    private int judge(AuthorityId authority, TextRulePlan plan, List<LocalDate> open) {
        Map<IndicatorId, IndicatorDetails> indicators =
                catalogue.all(authority).stream().collect(toMap(IndicatorDetails::id, Function.identity()));
        var figures = actuals.between(
                authority, YearMonth.from(open.getLast()).minusYears(YEARS), YearMonth.from(open.getFirst()));
        var linked = linked(authority, open, indicators.values());
        List<NewAct> made = new ArrayList<>();
        long changed = commentaries.locked(open, JUDGED).stream()
                .filter(commentary -> indicators.containsKey(commentary.indicator()))
                .map(commentary -> new Matter(
                        commentary,
                        indicators.get(commentary.indicator()),
                        plan.of(commentary.indicator()),
                        figures.getOrDefault(commentary.indicator(), new TreeMap<>()),
                        linked.get(commentary.month()).get(commentary.indicator())))
                .filter(matter -> judge(matter, made))
                .count();
        commentaries.flush();
        acts.append(made);
        made.forEach(act -> changes.add(
                authority, ChangeKind.COMMENTARY, act.commentary().value().toString()));
        return Math.toIntExact(changed);
    }

    private Map<YearMonth, Map<IndicatorId, PublishedBenchmark>> linked(
            AuthorityId authority, List<LocalDate> open, Collection<IndicatorDetails> indicators) {
        List<LinkedSeries> links = indicators.stream()
                .flatMap(each -> LinkedSeries.of(each).stream())
                .toList();
        return open.stream()
                .map(YearMonth::from)
                .collect(toMap(Function.identity(), month -> published.of(authority, month, links)));
    }

    private boolean judge(Matter matter, List<NewAct> made) {
        Optional<String> why = matter.why();
        String before = matter.commentary().required();
        why.ifPresent(matter.commentary()::require);
        Optional<Move> move = why.flatMap(reason -> move(
                matter.commentary().state(), !reason.isEmpty() || matter.asked().everything()));
        move.ifPresent(is -> made.add(moved(matter.commentary(), is)));
        return move.isPresent() || !before.equals(matter.commentary().required());
    }

    private static Optional<Move> move(State state, boolean asked) {
        return switch (state) {
            case NOT_STARTED -> asked ? Optional.empty() : Optional.of(Move.WAIVE);
            case NOT_REQUIRED -> asked ? Optional.of(Move.REQUIRE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private NewAct moved(Commentary commentary, Move move) {
        Progress before = commentary.progress(Parties.Loaded.NOBODY);
        Progress after = Engine.byItself(move, before);
        commentary.become(after, clock.instant());
        return new NewAct(
                commentary.id(),
                Act.Kind.of(move),
                before.state(),
                after.state(),
                after.stage(),
                after.body().text(),
                commentary.required(),
                "",
                null);
    }

    /**
     * What one commentary is judged by.
     *
     * @param published null where its indicator is linked to no published series
     */
    private record Matter(
            Commentary commentary,
            IndicatorDetails indicator,
            TextRules asked,
            NavigableMap<YearMonth, RecordedValue> figures,
            @Nullable PublishedBenchmark published) {

        /** Why words are required; no words where none are, and empty as long as the figure is not known. */
        Optional<String> why() {
            FigureSigns signs = FigureSigns.of(indicator, figures, commentary.month());
            return Optional.ofNullable(published)
                    .map(beside -> signs.beside(beside, figures))
                    .orElse(signs)
                    .found()
                    .map(asked::reason);
        }
    }
}

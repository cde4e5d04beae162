package org.countersign.commentary;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.FigureKey;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Stage;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.Pending.Standing;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What each commentary of a month waits for: of a whole month in a fixed number of statements. */
@Component
class Pendings {

    /** What is due within so many working days and not done is at risk. */
    static final int NEAR = 2;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Commentaries commentaries;
    private final CaseFiles files;
    private final Actuals actuals;
    private final Queries queries;
    private final Clock clock;

    Pendings(Commentaries commentaries, CaseFiles files, Actuals actuals, Queries queries, Clock clock) {
        this.commentaries = commentaries;
        this.files = files;
        this.actuals = actuals;
        this.queries = queries;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** In the order of the sheet. */
    List<Pending> of(AuthorityId authority, CycleDetails cycle) {
        YearMonth month = cycle.month();
        List<Case> cases = files.of(authority, commentaries.findByMonth(month.atDay(1)));
        Set<FigureKey> queried =
                queries.open(authority).stream().map(FigureQuery::figure).collect(toSet());
        YearMonth earliest = cases.stream()
                .map(at -> Reading.asked(at.indicator().measure(), month))
                .min(YearMonth::compareTo)
                .orElse(month);
        var figures = actuals.between(authority, earliest, month);
        var facts = new Facts(cycle, queried, figures, today());
        return cases.stream()
                .map(facts::pending)
                .sorted(Comparator.comparing(
                        pending -> pending.indicator().description().position()))
                .toList();
    }

    /** All that the standing of a commentary depends on. */
    private record Facts(
            CycleDetails cycle,
            Set<FigureKey> queried,
            Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> figures,
            LocalDate today) {

        Pending pending(Case at) {
            Commented now = at.commentary().now().withoutText();
            LocalDate due = now.due(cycle.deadlines());
            return new Pending(
                    now,
                    at.indicator(),
                    now.isAsked(at.indicator().measure()),
                    stage(at),
                    with(at),
                    due,
                    standing(at.indicator(), now.state(), due));
        }

        private static String stage(Case at) {
            int stage = at.progress().stage();
            return stage == Route.REPORTERS
                    ? "Reporter"
                    : at.situation().route().stage(stage).name();
        }

        private static List<Person> with(Case at) {
            Situation situation = at.situation();
            Set<PersonId> turn = switch (at.progress().state()) {
                case SIGNED_OFF -> Set.of();
                case WAITING -> situation.confirmers(at.progress().proposer());
                case SUBMITTED ->
                    situation.notAuthors(situation.cast().called(at.progress().stage()));
                case NOT_STARTED, NOT_REQUIRED, DRAFT, RETURNED ->
                    situation.cast().called(Route.REPORTERS);
            };
            return turn.stream()
                    .flatMap(person -> Stream.ofNullable(at.company().people().get(person)))
                    .sorted(Comparator.comparing(Person::name))
                    .toList();
        }

        private Standing standing(IndicatorDetails indicator, State state, LocalDate due) {
            if (!state.outstanding()) {
                return Standing.ON_TIME;
            }
            return blocked(indicator, state)
                    .orElseGet(() -> today.isAfter(due)
                            ? Standing.LATE
                            : WorkingDays.plus(today, NEAR).isBefore(due) ? Standing.ON_TIME : Standing.AT_RISK);
        }

        private Optional<Standing> blocked(IndicatorDetails indicator, State state) {
            if (indicator.isOverview()) {
                return Optional.empty();
            }
            if (queried.contains(new FigureKey(indicator.id(), Reading.shown(indicator.measure(), cycle.month())))) {
                return Optional.of(Standing.QUERIED);
            }
            var own = figures.getOrDefault(indicator.id(), new TreeMap<>());
            if (!state.withWriters()
                    || FigureSigns.of(indicator, own, cycle.month()).isKnown()) {
                return Optional.empty();
            }
            return Optional.ofNullable(own.get(Reading.asked(indicator.measure(), cycle.month())))
                    .filter(value -> value.stage() != Stage.RELEASED)
                    .map(value -> Standing.NOT_RELEASED)
                    .or(() -> Optional.of(Standing.NO_FIGURE));
        }
    }
}

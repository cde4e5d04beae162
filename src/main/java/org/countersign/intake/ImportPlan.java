package org.countersign.intake;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.intake.Decisions.DirectionReading;
import org.countersign.intake.PlannedRow.Kind;

/**
 * What importing a scorecard would do, row by row. Made anew whenever a decision or what is held changes; the same
 * file over what it brought plans nothing.
 *
 * @param rows in the order of the file
 * @param matches rows that may be about an indicator here, by its title, in the order of the file
 * @param setUps proposals for the indicators that are new, in the order of the file
 * @param themes into which new indicators could go, should a person want it
 */
public record ImportPlan(
        RecognisedScorecard scorecard,
        Decisions decisions,
        List<PlannedRow> rows,
        List<TitleMatch> matches,
        List<SetUpProposal> setUps,
        List<ThemeProposal> themes) {

    /** Compares a scorecard with what is held, in the light of what a person decided. */
    public static ImportPlan of(RecognisedScorecard scorecard, Present present, Decisions said) {
        Decisions decisions = scorecard.saysWhatIsGood() ? said.reading(DirectionReading.POLARITY) : said;
        var matches = TitleMatch.of(scorecard, present);
        var planner = new RowPlanner(scorecard, new Considered(present, decisions, matches));
        var rows = scorecard.rows().stream().map(planner::plan).toList();
        return new ImportPlan(
                scorecard,
                decisions,
                rows,
                scorecard
                        .recognisedRows()
                        .flatMap(row -> Optional.ofNullable(matches.get(row.reference())).stream())
                        .toList(),
                setUps(scorecard, rows, present),
                ThemeProposal.of(scorecard, present));
    }

    /** For those with cells to settle, too: under another unit there may be none. */
    private static List<SetUpProposal> setUps(RecognisedScorecard scorecard, List<PlannedRow> rows, Present present) {
        Set<String> open = rows.stream()
                .filter(row -> !row.open().isEmpty() && row.kind() == Kind.HELD)
                .map(PlannedRow::reference)
                .filter(reference -> present.indicator(reference).isEmpty())
                .collect(toSet());
        return Stream.concat(
                        rows.stream().filter(row -> row.kind() == Kind.CREATED).flatMap(row -> row.row().stream()),
                        scorecard.recognisedRows().filter(row -> open.contains(row.reference())))
                .sorted(Comparator.comparing(RecognisedRow::number))
                .map(row -> SetUpProposal.of(row, present.published(row)))
                .toList();
    }

    /** How many rows there are of each kind; kinds without a row count 0. */
    public Map<Kind, Long> counts() {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, rows.stream().filter(row -> row.kind() == kind).count());
        }
        return counts;
    }

    /** What it writes, counted. */
    Pace.Work work() {
        return rows.stream().map(PlannedRow::writes).map(Pace.Work::of).reduce(Pace.Work.NONE, Pace.Work::and);
    }

    /** Whether carrying it out would leave everything as it is. */
    public boolean changesNothing() {
        return rows.stream().noneMatch(row -> row.writes().findAny().isPresent());
    }
}

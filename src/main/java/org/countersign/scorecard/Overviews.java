package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.Cycles;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The month in numbers for those who read it first. Every number is counted by the filter behind its link, on the rows of
 * the scorecard itself, so that page and number cannot differ.
 */
@Service
public class Overviews {

    private static final int LISTED = 5;
    private static final int MISSES_LISTED = 8;

    private static final Comparator<Overview.Line> PRESSING = Comparator.comparingInt(
                    (Overview.Line line) -> -line.counts().late().rows())
            .thenComparingInt(line -> -line.counts().unsigned().rows())
            .thenComparing(Overview.Line::name);

    private final Scorecards scorecards;
    private final Cycles cycles;

    Overviews(Scorecards scorecards, Cycles cycles) {
        this.scorecards = scorecards;
        this.cycles = cycles;
    }

    /**
     * Reads the month as whoever asks may see it.
     *
     * @param asked a month; null for the one opened last, or where none was, the latest with figures
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Overview of(AuthorityId authority, @Nullable YearMonth asked) {
        ScorecardPage page = scorecards.page(authority, asked, ScorecardFilter.NONE);
        List<ScorecardRow> rows = page.rows();
        return new Overview(
                page.period(),
                page.periods(),
                Counts.of(rows, ScorecardFilter.NONE),
                rows.stream().anyMatch(row -> row.trend().getLast() != null),
                (int) rows.stream().filter(row -> !row.polarity().isEmpty()).count(),
                cycles.of(authority, page.period()).orElse(null),
                moved(rows, row -> row.standing().judgement() == Judgement.NEGATIVE),
                moved(rows, row -> row.standing().judgement() == Judgement.POSITIVE),
                moved(
                        rows,
                        row -> row.standing().judgement() == null
                                && row.standing().strides() >= 1),
                rows.stream()
                        .filter(row -> row.standing().target() == TargetStatus.RED)
                        .limit(MISSES_LISTED)
                        .toList(),
                themes(page),
                owners(page),
                page.mayImport());
    }

    private static List<ScorecardRow> moved(List<ScorecardRow> rows, Predicate<ScorecardRow> which) {
        return rows.stream()
                .filter(which)
                .sorted(Comparator.comparingDouble(
                        (ScorecardRow row) -> -row.standing().strides()))
                .limit(LISTED)
                .toList();
    }

    private static List<Overview.Line> themes(ScorecardPage page) {
        return Stream.concat(page.themes().stream(), Stream.of(ThemeGroup.NONE))
                .map(theme -> line(page, Criterion.THEME, theme))
                .filter(line -> !line.counts().all().isNone())
                .toList();
    }

    private static List<Overview.Line> owners(ScorecardPage page) {
        return Stream.concat(page.owners().stream(), Stream.of(Criterion.NOBODY))
                .map(owner -> line(page, Criterion.OWNER, owner))
                .filter(line -> !line.counts().all().isNone())
                .sorted(PRESSING)
                .toList();
    }

    private static Overview.Line line(ScorecardPage page, Criterion criterion, String name) {
        return new Overview.Line(name, Counts.of(page.rows(), ScorecardFilter.by(criterion, name)));
    }
}

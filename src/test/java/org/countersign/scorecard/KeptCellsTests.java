package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.countersign.actual.Sight;
import org.countersign.scorecard.KeptCells.Wanted;
import org.countersign.tenancy.AuthorityId;
import org.junit.jupiter.api.Test;

class KeptCellsTests {

    private static final AuthorityId HERE = new AuthorityId(1);
    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final Wanted WANTED = new Wanted(HERE, APRIL, 13, 7);
    private static final Sight TEAM = new Sight(true, new UUID(0, 1));
    private static final Sight TEAMMATE = new Sight(true, new UUID(0, 2));
    private static final Sight REPORTER = new Sight(false, new UUID(0, 3));
    private static final Sight LEADER = new Sight(false, new UUID(0, 4));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final KeptCells kept = new KeptCells(now::get);

    @Test
    void whatNobodyIsDeniedIsThereForEverybody() {
        WorkedOut cells = kept.keep(WANTED, LEADER, cells(true));

        assertThat(List.of(TEAM, REPORTER, LEADER))
                .allSatisfy(sight -> assertThat(kept.find(WANTED, sight)).containsSame(cells));
    }

    @Test
    void whatTheTeamAloneMaySeeIsThereForTheTeamAlone() {
        WorkedOut cells = kept.keep(WANTED, TEAM, cells(false));

        assertThat(kept.find(WANTED, TEAMMATE)).containsSame(cells);
        assertThat(kept.find(WANTED, REPORTER)).isEmpty();
        assertThat(kept.find(WANTED, LEADER)).isEmpty();
    }

    @Test
    void whatSomebodyEnteredIsThereForThemAlone() {
        WorkedOut cells = kept.keep(WANTED, REPORTER, cells(false));

        assertThat(kept.find(WANTED, REPORTER)).containsSame(cells);
        assertThat(kept.find(WANTED, LEADER)).isEmpty();
        assertThat(kept.find(WANTED, TEAM)).isEmpty();
    }

    @Test
    void nothingIsThereForAnotherAuthorityMonthWidthOrVersion() {
        kept.keep(WANTED, LEADER, cells(true));

        List<Wanted> others = List.of(
                new Wanted(new AuthorityId(2), APRIL, 13, 7),
                new Wanted(HERE, APRIL.plusMonths(1), 13, 7),
                new Wanted(HERE, APRIL, 7, 7),
                new Wanted(HERE, APRIL, 13, 8),
                new Wanted(HERE, APRIL, 13, 6));

        assertThat(others)
                .allSatisfy(other -> assertThat(kept.find(other, LEADER)).isEmpty());
    }

    @Test
    void aNumberThatComesAgainDoesNotMeetCellsOfLongAgo() {
        kept.keep(WANTED, LEADER, cells(true));

        now.set(Instant.EPOCH.plus(KeptCells.LONGEST));
        assertThat(kept.find(WANTED, LEADER)).isPresent();
        now.set(Instant.EPOCH.plus(KeptCells.LONGEST).plus(Duration.ofMillis(1)));
        assertThat(kept.find(WANTED, LEADER)).isEmpty();
    }

    private static WorkedOut cells(boolean allReleased) {
        return new WorkedOut(
                new FigureCells.Columns(List.of(APRIL), List.of()), Map.of(), Surroundings.nothing(), allReleased);
    }
}

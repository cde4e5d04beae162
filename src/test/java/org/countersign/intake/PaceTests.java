package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.countersign.intake.Pace.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {

    private static final Work ALL = new Work(0, 48_000);

    @ParameterizedTest
    @CsvSource({"12000, 10, 25, 30", "24000, 10, 50, 10", "36000, 12, 75, 4", "48000, 20, 100, 0"})
    void whatIsLeftComesFromTheRateSoFar(int figures, int seconds, int percent, int left) {
        Pace pace = Pace.of(ALL, new Work(0, figures), Duration.ofSeconds(seconds));

        assertThat(pace.percent()).isEqualTo(percent);
        assertThat(pace.secondsLeft()).isEqualTo(OptionalInt.of(left));
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "100, 30", "12000, 1"})
    void noEstimateIsGivenBeforeThereIsARate(int figures, int seconds) {
        assertThat(Pace.of(ALL, new Work(0, figures), Duration.ofSeconds(seconds))
                        .secondsLeft())
                .isEmpty();
    }

    @Test
    void rowsOfTheCatalogueCountTheirShare() {
        Pace pace = Pace.of(new Work(100, 6_000), new Work(100, 0), Duration.ofSeconds(5));

        assertThat(pace.percent()).isEqualTo(50);
        assertThat(pace.secondsLeft()).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        assertThat(Pace.of(Work.NONE, Work.NONE, Duration.ofDays(1))).isEqualTo(Pace.UNKNOWN);
    }
}

package org.countersign.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.countersign.calendar.FinancialYear;
import org.junit.jupiter.api.Test;

class TargetYearsTests {

    private final FinancialYear now = new FinancialYear(2026);

    @Test
    void threeYearsBackAndOneAheadAreOffered() {
        assertThat(labels(TargetYears.around(now, Optional.empty())))
                .containsExactly("2027-28", "2026-27", "2025-26", "2024-25", "2023-24");
    }

    @Test
    void noYearIsMissingBetweenTheOldestTargetAndTheNextYear() {
        TargetYears years =
                TargetYears.around(now, Optional.of(new FinancialYear(2020))).with(List.of(new FinancialYear(2019)));
        assertThat(labels(years))
                .hasSize(9)
                .startsWith("2027-28")
                .contains("2020-21")
                .endsWith("2019-20");
    }

    @Test
    void aTargetFurtherAheadIsOfferedToo() {
        TargetYears years = TargetYears.around(now, Optional.empty()).with(List.of(new FinancialYear(2029)));
        assertThat(labels(years)).startsWith("2029-30", "2028-29", "2027-28");
    }

    private static List<String> labels(TargetYears years) {
        return years.newestFirst().stream().map(FinancialYear::label).toList();
    }
}

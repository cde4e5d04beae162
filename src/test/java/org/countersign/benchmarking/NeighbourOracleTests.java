package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.countersign.authority.Authorities;
import org.countersign.authority.Region;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Value;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Southampton in the department's files, beside figures worked out by hand; skipped where the files are not there. */
@DatabaseTest
class NeighbourOracleTests {

    private static final AuthorityId SOUTHAMPTON = new AuthorityId(104);
    private static final String SOUTH_EAST = "E12000008";

    @Autowired
    Authorities authorities;

    @BeforeEach
    void needsTheSources() {
        Sources.need();
    }

    @ParameterizedTest
    @CsvSource({
        "b1_children_in_need_2013_to_2024.csv, At31_episodes_rate, 2024, 408.8, 316.5, 332.9, 436.77, 434.80, 374.12, 369.10",
        "b1_children_in_need_2013_to_2024.csv, At31_episodes_rate, 2019, 538.6, 309.3, 339.8, 421.09, 397.80, 376.66, 354.70",
        "c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv, Referrals_rate, 2024, 614.2, 609.5, 518.3, 669.12, 708.50, 618.50, 616.00",
        "c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv, Re_referrals_percent, 2024, 24.8, 26.6, 22.4, 21.96, 21.70, 21.84, 22.25",
        "d1_child_protection_plans_2013_to_2024.csv, CPP_At31_rate, 2024, 54.8, 37.7, 41.6, 59.84, 58.40, 48.83, 47.25",
        "d1_child_protection_plans_2013_to_2024.csv, CPP_At31_rate, 2018, 65.9, 46.8, 45.9, 59.25, 62.15, 51.11, 48.45"
    })
    void neighboursRegionAndEnglandAreAsWorkedOutByHand(
            String file,
            String column,
            int year,
            String own,
            String region,
            String england,
            BigDecimal mean2021,
            BigDecimal median2021,
            BigDecimal mean2025,
            BigDecimal median2025) {
        SeriesFigures figures = Sources.figures("ees_cin_2024/" + file, column);

        assertThat(figures.value(year, "852")).isEqualTo(Value.of(own));
        assertThat(figures.value(year, SOUTH_EAST)).isEqualTo(Value.of(region));
        assertThat(figures.value(year, Region.ENGLAND)).isEqualTo(Value.of(england));
        assertThat(near(figures, year, 2021, Method.MEAN)).isEqualByComparingTo(mean2021);
        assertThat(near(figures, year, 2021, Method.MEDIAN)).isEqualByComparingTo(median2021);
        assertThat(near(figures, year, 2025, Method.MEAN)).isEqualByComparingTo(mean2025);
        assertThat(near(figures, year, 2025, Method.MEDIAN)).isEqualByComparingTo(median2025);
    }

    private BigDecimal near(SeriesFigures figures, int year, int list, Method method) {
        List<String> neighbours = authorities.neighbours(SOUTHAMPTON, LocalDate.of(list, 12, 31)).neighbours().stream()
                .map(neighbour -> neighbour.authority().dfeCode())
                .toList();
        return MeasureStanding.of(figures, year, new ComparedWith("852", neighbours, SOUTH_EAST, Polarity.NONE, method))
                .neighbours()
                .orElseThrow()
                .amount()
                .setScale(2, RoundingMode.HALF_UP);
    }
}

package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An authority has figures of the time in which it is one. */
class LifetimeDoubtsTests {

    private static final LocalAuthority CUMBRIA = authority("909", "Cumbria", null, "2023-03-31");
    private static final LocalAuthority CUMBERLAND = authority("942", "Cumberland", "2023-04-01", null);
    private static final LocalAuthority LEEDS = authority("383", "Leeds", null, null);
    private static final Map<String, LocalAuthority> ALL = Stream.of(CUMBRIA, CUMBERLAND, LEEDS)
            .collect(Collectors.toMap(LocalAuthority::dfeCode, Function.identity()));
    private static final Lifetimes LIFETIMES = new Lifetimes(
            code -> Optional.ofNullable(ALL.get(code)),
            authority -> authority.equals(CUMBERLAND) ? List.of(CUMBRIA) : List.of(),
            authority -> authority.equals(CUMBRIA) ? List.of(CUMBERLAND) : List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "YEAR_TO_31_MARCH | 2023 | 909 | none",
                "YEAR_TO_31_MARCH | 2024 | 909 | 2024: Cumbria (909) has a figure, but was abolished on 31 March 2023, now Cumberland.",
                "AT_31_MARCH | 2023 | 909 | none",
                "AT_30_SEPTEMBER | 2023 | 909 | 2023: Cumbria (909) has a figure, but was abolished on 31 March 2023, now Cumberland.",
                "ACADEMIC_YEAR | 2023 | 909 | none",
                "ACADEMIC_YEAR | 2023 | 942 | none",
                "CALENDAR_YEAR | 2023 | 942 | none",
                "YEAR_TO_31_MARCH | 2023 | 942 | 2023: Cumberland (942) has a figure, but was created on 1 April 2023.",
                "DECEMBER_TO_FEBRUARY | 2023 | 942 | 2023: Cumberland (942) has a figure, but was created on 1 April 2023.",
                "DECEMBER_TO_FEBRUARY | 2024 | 909 | 2024: Cumbria (909) has a figure, but was abolished on 31 March 2023, now Cumberland.",
                "YEAR_TO_31_MARCH | 1999 | 383 | none",
                "YEAR_TO_31_MARCH | 2024 | 999 | none"
            })
    void aFigureOfATimeWithoutTheAuthorityIsHeld(Covers covers, int year, String area, @Nullable String doubt) {
        assertThat(in(covers, List.of(), figure(year, area, Value.of("12"))))
                .isEqualTo(Stream.ofNullable(doubt).toList());
    }

    @Test
    void aMarkThatThereIsNoNumberIsRight() {
        assertThat(in(Covers.YEAR_TO_31_MARCH, List.of(), figure(2024, "909", Value.none(Absence.NOT_APPLICABLE))))
                .isEmpty();
    }

    @Test
    void whoTookOverIsExpectedInPlaceOfWhoWasThere() {
        List<PublishedFigure> before =
                List.of(figure(2023, "909", Value.of("12")), figure(2023, "383", Value.of("13")));

        assertThat(in(Covers.YEAR_TO_31_MARCH, before, figure(2024, "383", Value.of("14"))))
                .containsExactly(
                        "2024: Cumberland (942) is not in the file; the year before it was, or whom it took over from.");
        assertThat(in(
                        Covers.YEAR_TO_31_MARCH,
                        before,
                        figure(2024, "383", Value.of("14")),
                        figure(2024, "942", Value.of("14"))))
                .isEmpty();
    }

    @Test
    void ofAFileWithFewerThanHalfTheOthersAreNotExpected() {
        List<PublishedFigure> before = List.of(
                figure(2023, "942", Value.of("12")),
                figure(2023, "383", Value.of("13")),
                figure(2023, "909", Value.none(Absence.NOT_APPLICABLE)));

        assertThat(in(Covers.YEAR_TO_30_SEPTEMBER, before, figure(2024, "383", Value.of("14"))))
                .hasSize(1);
        assertThat(in(Covers.YEAR_TO_30_SEPTEMBER, before, figure(2024, Region.ENGLAND, Value.of("14"))))
                .isEmpty();
    }

    @Test
    void successionIsSaidWithItsDay() {
        assertThat(LIFETIMES.succession(CUMBERLAND)).contains("Cumbria on 1 April 2023");
        assertThat(LIFETIMES.succession(LEEDS)).isEmpty();
    }

    private static List<String> in(Covers covers, List<PublishedFigure> present, PublishedFigure... figures) {
        var series = new PublishedSeries(1, "x", "X", "x", Unit.RATE, 10_000, 1, Polarity.Kind.NONE, covers, false);
        var standing =
                present.stream().map(figure -> new StandingFigure(figure, 1)).toList();
        return new LifetimeDoubts(series, SeriesFigures.of(series, standing), LIFETIMES).in(List.of(figures));
    }

    private static PublishedFigure figure(int year, String area, Value value) {
        return new PublishedFigure(area, year, value, null, null, "");
    }

    private static LocalAuthority authority(String code, String name, @Nullable String from, @Nullable String to) {
        return new LocalAuthority(
                new AuthorityId(Integer.parseInt(code)),
                code,
                name,
                name,
                LocalAuthority.Type.COUNTY,
                new Region("E12000002", "North West", Region.Kind.REGION, Region.ENGLAND),
                null,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of());
    }
}

package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;
import org.countersign.calculation.Value;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ShippedFiguresTests {

    @Autowired
    PublishedFigures published;

    @Autowired
    ShippedFigures shipped;

    @Autowired
    Authorities authorities;

    @Test
    void aNewInstallationHasFiguresAtOnceAndLoadsThemOnce() {
        assertThat(published.series()).hasSizeGreaterThan(30);
        assertThat(shipped.load()).isFalse();
    }

    @Test
    void everySeriesHasFiguresOfRecentYearsForMostAuthorities() {
        Map<String, SeriesFigures> all = published.figures(
                published.series().stream().map(PublishedSeries::code).toList());

        assertThat(new ShippedFiles().series()).allSatisfy(series -> {
            SeriesFigures figures = all.get(series.code());
            assertThat(figures.years().lastKey()).isGreaterThanOrEqualTo(2024);
            assertThat(figures.authorities(figures.years().lastKey()).values().stream()
                            .filter(value -> value.number().isPresent()))
                    .hasSizeGreaterThan(60);
        });
    }

    @Test
    void everyAreaIsAnAuthorityOrARegion() {
        List<String> regions = authorities.regions().stream().map(Region::code).toList();
        List<String> known =
                authorities.all().stream().map(LocalAuthority::dfeCode).toList();

        assertThat(new ShippedFiles()
                        .figures().values().stream()
                                .flatMap(series -> series.values().stream())
                                .flatMap(List::stream)
                                .map(PublishedFigure::area)
                                .distinct())
                .hasSizeGreaterThan(150)
                .allMatch(area -> regions.contains(area) || known.contains(area));
    }

    @Test
    void aWrongNationalFigureIsNotAmongThem() {
        assertThat(published.figures("first-time-entrants-rate").orElseThrow().value(2024, Region.ENGLAND))
                .matches(value -> value.number().isEmpty());
    }

    @Test
    void aLaterReleaseRevisesAndTheFormerFigureStays() {
        SeriesFigures rates = published.figures("cin-rate").orElseThrow();
        Release newest = release(rates.at(2024, "852").orElseThrow());

        assertThat(newest.published().words()).isEqualTo("October 2025");
        assertThat(published.former("cin-rate", "852"))
                .filteredOn(former -> former.figure().year() == 2024)
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.figure().value()).isEqualTo(Value.of("408.8"));
                    assertThat(release(former).published().words()).isEqualTo("31 October 2024");
                });
    }

    private Release release(StandingFigure standing) {
        return published.releases().stream()
                .filter(release -> release.id() == standing.release())
                .findFirst()
                .orElseThrow();
    }
}

package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files, each with the reading it must have written down. They are not ours to keep here: without them, skipped. */
class RealLayoutTests {

    private static final String HART = "scorecards/hart_district_council/hart_kpi_tiles_2014-09-02_b9db280.tsv";

    /** The children's indicators of one council's dashboard: one value a row, several areas. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "children_offending.csv;11;2;2025-03",
                "children_poverty.csv;33;2;2025-03",
                "cla_dental_check.csv;12;1;2025-03",
                "cla_health_assessment.csv;12;1;2025-03",
                "expected_standard_ks2.csv;12;1;2025-03",
                "grades_5_or_above_ks4.csv;12;1;2025-03",
                "neet.csv;12;2;2025-12",
                "progress_8_score.csv;12;1;2024-03",
                "school_readiness.csv;12;2;2025-03",
            })
    void aDashboardOfOneValueARow(String file, int areas, int indicators, String month) {
        var source = source("scorecards/trafford_themes_children/" + file, "Trafford");
        var scorecard = found(source);

        assertThat(columns(scorecard))
                .startsWith("area_code OTHER", "area_name AREA")
                .contains("period PERIOD", "indicator TITLE", "measure MEASURE", "unit UNIT", "value VALUE");
        assertThat(SheetChoice.of(source).areas()).hasSize(areas).contains("Trafford");
        assertThat(scorecard.recognisedRows()).hasSize(indicators);
        assertThat(scorecard.month()).hasToString(month);
        assertThat(scorecard.heldRows()).isEmpty();
        assertThat(scorecard.recognisedRows())
                .allSatisfy(row ->
                        assertThat(row.values().size() + row.open().size()).isPositive());
    }

    @Test
    void aSetOfTilesNamesNoQuarterAndIsReadOnceSomebodySaysWhich() {
        var source = source(HART, "Hart");
        assertThat(ScorecardReader.recognise(source)).isInstanceOf(Recognition.NotFound.class);

        var scorecard = found(source.pointing(Pointing.none().about(Period.quarter(2014, 1))));

        assertThat(columns(scorecard))
                .containsExactly(
                        "KPI ref REFERENCE",
                        "Description TITLE",
                        "Team THEME",
                        "y (last year) OTHER",
                        "lq (last quarter) OTHER",
                        "tq (this quarter) VALUE",
                        "t (target) TARGET",
                        "Unit UNIT",
                        "s (status: lg=above target, la=close, lr=below, lu/ld=no target/data only) STATUS",
                        "Notes COMMENTARY");
        assertThat(scorecard.rows()).hasSize(45);
        assertThat(scorecard.month()).hasToString("2014-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Alternative Lines.csv",
                "Family Groups.csv",
                "Indicator Information.csv",
                "Scottish Averages.csv",
            })
    void listsWithoutFiguresAreNoScorecards(String file) {
        assertThat(ScorecardReader.recognise(source("scorecards/lgbf_scotland/" + file, "Stirling")))
                .isInstanceOf(Recognition.NotFound.class);
    }

    @Test
    void quartersOfOneAuthorityAmongAll() {
        var scorecard = found(source("scorecards/lgbf_scotland/Indicator Data - Real - Quarterly.csv", "Stirling"));

        assertThat(columns(scorecard))
                .contains(
                        "Code REFERENCE",
                        "LocalAuthority AREA",
                        "Period PERIOD",
                        "Value VALUE",
                        "Numerator NUMERATOR",
                        "DataType UNIT");
        assertThat(scorecard.recognisedRows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.frequency().frequency()).isEqualTo(Frequency.QUARTER);
            assertThat(row.values().keySet()).allMatch(month -> month.getMonthValue() % 3 == 0);
        });
    }

    @Test
    void yearsOfOneAuthorityAmongAll() {
        var scorecard = found(source("scorecards/lgbf_scotland/MissingData_Real.csv", "Stirling"));

        assertThat(columns(scorecard))
                .contains("Code REFERENCE", "LocalAuthority AREA", "Period PERIOD", "Value VALUE");
        assertThat(scorecard.recognisedRows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values().keySet()).allMatch(month -> month.getMonthValue() == 3));
    }

    @Test
    void aPublicHealthExportOfRegions() {
        var scorecard = found(source("fingertips/region_hospital_admissions_2223.csv", "South West"));

        assertThat(columns(scorecard))
                .startsWith("Indicator ID REFERENCE", "Indicator Name TITLE")
                .contains("AreaName AREA", "Time period PERIOD", "Value VALUE", "Count OTHER");
        assertThat(scorecard.recognisedRows()).singleElement().satisfies(row -> {
            assertThat(row.reference()).isEqualTo("90284");
            assertThat(row.values()).hasToString("{2023-03=Figure[amount=80.7243, fraction=null]}");
        });
    }

    @Test
    void theSeedIsOneWideSheet() {
        var scorecard = found(source("../seed/scorecard-apr-2020.tsv", "Southampton"));

        assertThat(columns(scorecard)).hasSize(25).startsWith("Ref. REFERENCE", "Indicator TITLE", "Owner OWNER");
        assertThat(scorecard.headerRow()).isEqualTo(9);
    }

    private static List<String> columns(RecognisedScorecard scorecard) {
        return scorecard.columns().stream()
                .map(column -> column.heading() + " " + column.kind())
                .toList();
    }

    private static RecognisedScorecard found(Source source) {
        return ((Recognition.Found) ScorecardReader.recognise(source)).scorecard();
    }

    private static Source source(String file, String own) {
        Path data = Stream.of("../shared/data", "../../shared/data")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        Path path = data.resolve(file).normalize();
        assumeTrue(Files.isReadable(path), file + " is not beside the project");
        String name = path.getFileName().toString();
        return new Source(
                name, ((Reading.Read) new SheetReader().read(name, bytes(path))).sheets(), own, Pointing.none());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

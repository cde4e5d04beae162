package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.authority.Authorities;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EesReaderTests {

    private static final String HEADER = "time_period,time_identifier,geographic_level,country_code,country_name,"
            + "region_code,region_name,old_la_code,new_la_code,la_name,care_leaver_age,percent\n";
    private static final String ENGLAND = "2024,Reporting year,National,E92000001,England,,,,,,Total,80\n";
    private static final String REGION =
            "2024,Reporting year,Regional,E92000001,England,E12000008,South East,,,,Total,79.5\n";
    private static final String SOUTHAMPTON =
            "2024,Reporting year,Local authority,E92000001,England,E12000008,South East,852,E06000045,Southampton,Total,%s\n";
    private static final String KINGSTON =
            "2024,Reporting year,Local authority,E92000001,England,E13000002,Outer London,"
                    + "314 / 318,E09000021 / E09000027,Kingston upon Thames / Richmond upon Thames,Total,7.5\n";

    @Autowired
    EesReader reader;

    @Autowired
    Authorities authorities;

    @Test
    void aFileWithoutMetaFileSaysItselfWhatIsFilteredAndCounted() {
        EesTable table = read(HEADER + ENGLAND + REGION + SOUTHAMPTON.formatted("70"));

        assertThat(table.indicators()).containsExactly("percent");
        assertThat(table.items()).isEqualTo(Map.of("care_leaver_age", List.of("Total")));
        assertThat(figures(table))
                .extracting(PublishedFigure::area, PublishedFigure::year, PublishedFigure::value)
                .containsExactly(
                        tuple("E92000001", 2024, Value.of("80")),
                        tuple("E12000008", 2024, Value.of("79.5")),
                        tuple("852", 2024, Value.of("70")));
    }

    @ParameterizedTest
    @CsvSource({"c, SUPPRESSED", "x, UNAVAILABLE", "z, NOT_APPLICABLE", "low, LOW", "k, LOW", "u, UNRELIABLE"})
    void marksStayMarks(String cell, Absence reason) {
        assertThat(figures(read(HEADER + ENGLAND + SOUTHAMPTON.formatted(cell))))
                .last()
                .extracting(PublishedFigure::value)
                .isEqualTo(Value.none(reason));
    }

    @Test
    void aJointFigureStandsForEachMemberAndSaysSo() {
        assertThat(figures(read(HEADER + ENGLAND + KINGSTON)))
                .filteredOn(PublishedFigure::isOfAuthority)
                .extracting(PublishedFigure::area, PublishedFigure::value, PublishedFigure::jointWith)
                .containsExactly(tuple("314", Value.of("7.5"), "318"), tuple("318", Value.of("7.5"), "314"));
    }

    @Test
    void aNationalFigureOfAnotherCountryIsNotEnglands() {
        String wales = ENGLAND.replace("E92000001,England", "W92000004,Wales");

        assertThat(figures(read(HEADER + wales + SOUTHAMPTON.formatted("70"))))
                .extracting(PublishedFigure::area)
                .containsExactly("852");
    }

    @Test
    void academicYearsAreNamedByTheYearTheyEndIn() {
        String file = (HEADER + ENGLAND).replace("2024,Reporting", "202324,Academic");

        assertThat(figures(read(file))).extracting(PublishedFigure::year).containsExactly(2024);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent | a percent | Line 1, column a percent: A column’s name holds a space. Use underscores.",
                "time_identifier | identifier | Line 1, column time_identifier: This column is missing.",
                ",80 | , | Line 2, column percent: The cell is blank. Say why there is no number: c, x, z, low or u.",
                ",80 | ,N/A | Line 2, column percent: “N/A” is neither a number nor one of the marks c, x, z, low and u.",
                "852 | 851 | Line 3, column old_la_code: “851”, “E06000045” and “Southampton” are not one authority’s codes and name.",
                "South East,852 | ,852 | Line 3, column region_name: The region has a code and no name.",
                "2024,Rep | 9999,Rep | Line 2, column time_period: “9999” is no year such as 2024 or 202324.",
                "2024,Rep | 202399,Rep | Line 2, column time_period: “202399” is no year such as 2024 or 202324.",
                "England,,,,,, | England,E12000001,North East,,,, | Line 2, column region_code: “E12000001” stands in a row of the level “national”, which is larger."
            })
    void aBadFileIsRefusedWithItsReasonAndPlace(String good, String bad, String words) {
        String file = (HEADER + ENGLAND + SOUTHAMPTON.formatted("70")).replaceFirst(good, bad);

        assertThat(refused(file.getBytes(StandardCharsets.UTF_8))).contains(words);
    }

    @Test
    void aRowTwiceAndAnotherKindOfTimeAreRefused() {
        assertThat(refused((HEADER + ENGLAND + ENGLAND).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Line 3: Another row before has the same period, area and filters.");
        assertThat(refused(
                        (HEADER + ENGLAND + REGION.replace("Reporting", "Calendar")).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "Line 3, column time_identifier: “Calendar year” stands beside “Reporting year” before.");
    }

    @Test
    void aFileThatIsNotUtf8SaysInWhichLine() {
        byte[] file = (HEADER + ENGLAND.replace("Total", "To…l")).getBytes(Charset.forName("cp1252"));

        assertThat(refused(file)).containsExactly("Line 2: The byte 85 is not UTF-8. Save the file as “CSV UTF-8”.");
    }

    @Test
    void whatLooksWrongIsHeldUntilSomebodyConfirmsIt() {
        SeriesFigures present = SeriesFigures.of(
                percentages(),
                figures(read(HEADER + ENGLAND + SOUTHAMPTON.formatted("7"))).stream()
                        .map(figure -> new StandingFigure(figure, 1))
                        .toList());
        var doubts = new ReleaseDoubts(percentages(), present, "", area -> "area " + area);

        assertThat(doubts.in(figures(read(HEADER + ENGLAND + SOUTHAMPTON.formatted("71")))))
                .containsExactly(
                        "2024: England is 80.0%, outside the range of all authorities, 71.0% to 71.0%.",
                        "2024, area 852: 71.0% was 7.0% before.");
        assertThat(doubts.in(figures(read(HEADER + ENGLAND.replace(",80", ",0.8") + SOUTHAMPTON.formatted("0.8")))))
                .contains("No percentage is above 1: these look like shares of 1.");
    }

    @Test
    void aFilterThatHoldsNumbersIsOneOnceAPersonSaysSo() {
        String file = HEADER.replace("care_leaver_age", "age")
                + ENGLAND.replace("Total", "17")
                + ENGLAND.replace("Total", "18").replace(",80", ",81");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(ReleaseFile.of(bytes))).isInstanceOfSatisfying(EesReading.Refused.class, refused -> {
            assertThat(refused.sentences())
                    .containsExactly("Line 3: Another row before has the same period, area and filters.");
            assertThat(refused.indicators()).containsExactly("age", "percent");
        });
        assertThat(reader.read(new ReleaseFile(bytes, new byte[0], Set.of("age"))))
                .isInstanceOfSatisfying(
                        EesReading.Read.class,
                        read -> assertThat(read.table().items()).isEqualTo(Map.of("age", List.of("17", "18"))));
    }

    @Test
    void aMetaFileThatCannotBeReadIsNamed() {
        byte[] data = (HEADER + ENGLAND).getBytes(StandardCharsets.UTF_8);
        byte[] meta = "col_name,col_type,label\npercent,Indicator,Per…cent\n".getBytes(Charset.forName("cp1252"));

        assertThat(((EesReading.Refused) reader.read(new ReleaseFile(data, meta, Set.of()))).sentences())
                .containsExactly("Line 2: (meta file) The byte 85 is not UTF-8. Save the file as “CSV UTF-8”.");
    }

    @Test
    void aMetaFileSaysWhatColumnsAreCalledAndCountedIn() {
        byte[] data = (HEADER + ENGLAND).getBytes(StandardCharsets.UTF_8);
        byte[] meta =
                "col_name,col_type,label,indicator_unit,indicator_dp\npercent,Indicator,In touch,%,1\ncare_leaver_age,Filter,Age,,\n"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(new ReleaseFile(data, meta, Set.of())))
                .isInstanceOfSatisfying(
                        EesReading.Read.class,
                        read -> assertThat(read.table().described("percent"))
                                .isEqualTo(new EesTable.Described("In touch", "%", "1")));
    }

    private EesTable read(String file) {
        return ((EesReading.Read) reader.read(ReleaseFile.of(file.getBytes(StandardCharsets.UTF_8)))).table();
    }

    private List<String> refused(byte[] file) {
        return ((EesReading.Refused) reader.read(ReleaseFile.of(file))).sentences();
    }

    private static List<PublishedFigure> figures(EesTable table) {
        return table.figures(
                percentages(), new EesMapping("percent", "", "", Map.of("care_leaver_age", EesTable.TOTAL)));
    }

    private static PublishedSeries percentages() {
        return new PublishedSeries(
                1,
                "x",
                "x",
                "x",
                Unit.PERCENTAGE,
                null,
                1,
                Polarity.Kind.HIGHER_IS_BETTER,
                Covers.YEAR_TO_31_MARCH,
                false);
    }
}

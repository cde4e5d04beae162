package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.MonthLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorecardReaderTests {

    private static final String[] LABELS = {"Oct-19", "Nov-19", "Dec-19", "Jan-20", "Feb-20", "Mar-20", "Apr-20"};

    static Stream<byte[]> kindsOfFile() {
        return Stream.of(ScorecardFiles.tsv(), ScorecardFiles.csv(','), ScorecardFiles.csv(';'), ScorecardFiles.xlsx());
    }

    @ParameterizedTest
    @MethodSource("kindsOfFile")
    void everyKindOfFileTellsTheSame(byte[] bytes) {
        var expected = recognise(ScorecardFiles.tsv());
        var scorecard = recognise(bytes);

        assertThat(scorecard.month()).isEqualTo(expected.month());
        assertThat(scorecard.headerRow()).isEqualTo(expected.headerRow());
        assertThat(rows(scorecard).values())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*sheet", ".*place", ".*places.*", ".*heading")
                .isEqualTo(rows(expected).values());
        assertThat(scorecard.heldRows()).extracting(RowResult.Held::reference).containsExactly("FM012");
    }

    @Test
    void theHeaderIsFoundByItsNamesBelowTitleAndKey() {
        var scorecard = recognise(ScorecardFiles.tsv());

        assertThat(scorecard.headerRow()).isEqualTo(9);
        assertThat(scorecard.month()).isEqualTo(YearMonth.of(2020, 4));
        assertThat(scorecard.columns())
                .extracting(column -> column.letter() + " " + column.kind())
                .containsExactly(
                        "A REFERENCE",
                        "B TITLE",
                        "C OWNER",
                        "D REPORTER",
                        "E OUTCOME",
                        "F MONTH",
                        "G MONTH",
                        "H MONTH",
                        "I MONTH",
                        "J MONTH",
                        "K MONTH",
                        "L MONTH",
                        "M CHANGE_FROM_PREVIOUS",
                        "N CHANGE_FROM_LAST_YEAR",
                        "O DIRECTION",
                        "P AVERAGE",
                        "Q MAXIMUM",
                        "R OTHER",
                        "S NEIGHBOURS",
                        "T ENGLAND",
                        "U REGION",
                        "V TARGET",
                        "W TARGET",
                        "X TARGET",
                        "Y COMMENTARY");
        assertThat(scorecard.columns())
                .filteredOn(column -> column.kind() == ColumnKind.MONTH)
                .extracting(Column::month)
                .containsExactly(
                        Arrays.stream(LABELS).map(ScorecardReaderTests::month).toArray(YearMonth[]::new));
        assertThat(scorecard.columns())
                .filteredOn(column -> column.kind() == ColumnKind.TARGET)
                .extracting(Column::year)
                .containsExactly(new FinancialYear(2017), new FinancialYear(2018), new FinancialYear(2019));
    }

    @Test
    void theBenchmarkingNoteIsDataAndTheOtherLinesAreListed() {
        var scorecard = recognise(ScorecardFiles.tsv());

        assertThat(scorecard.benchmarks())
                .hasValue(new BenchmarkNote(
                        new Place("scorecard", 7, ""),
                        "(Updated Mar-19, using 17-18 data)",
                        Optional.of(YearMonth.of(2019, 3)),
                        Optional.of(new FinancialYear(2017))));
        assertThat(scorecard.findings())
                .extracting(finding -> finding.place().row() + " " + finding.sentence())
                .containsExactly(
                        "3 Above the header: “Qualitative measures: Key to direction of travel:”.",
                        "4 Above the header: “Positive Similar Negative Increase 10% or more Similar Decrease 10% or more”.",
                        "6 Above the header: “Benchmarking”.",
                        "7 Above the header: “(Updated Mar-19, using 17-18 data)”.",
                        "9 “%?” is not a column we know. Its marks are kept as text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "EH1a   |10| 99 161 127 205 122 113 125       |COUNT     |MONTH  |none",
                "EH1c   |11| 192 322 232 175 224 280 272      |COUNT     |MONTH  |none",
                "EH1b   |12| 221 288 196 153 184 205 331      |COUNT     |MONTH  |none",
                "EH14b  |13| 145 229 172 153 166 190 191      |COUNT     |MONTH  |none",
                "CIN5   |14| 2728 2656 2577 2577 2437 2367 2310|COUNT    |MONTH  |none",
                "LSCB17a|15| - - - - - - -                    |PERCENTAGE|MONTH  |▼",
                "YO2    |16| - - - - - tbc tbc                |RATE      |MONTH  |▼",
                "FM011  |17| - - - - - tbc tbc                |COUNT     |QUARTER|▲",
            })
    void monthsUnitFrequencyAndPolarityOfEachRow(
            String reference, int number, String months, Unit unit, Frequency frequency, String direction) {
        var row = rows(recognise(ScorecardFiles.tsv())).get(reference);

        assertThat(row.number()).isEqualTo(number);
        assertThat(row.values()).isEqualTo(values(months));
        assertThat(row.unit().unit()).isEqualTo(unit);
        assertThat(row.frequency().frequency()).isEqualTo(frequency);
        assertThat(row.frequency().needsYes()).isEqualTo(frequency != Frequency.MONTH);
        assertThat(row.direction()).isEqualTo(direction == null ? "" : direction);
        assertThat(row.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EH1a   |↑ 11%|↑ 108%|118 |205 |--|-  |-  |-",
                "EH1c   |➡ -3%|↑ 71% |226 |322 |--|-  |-  |-",
                "EH1b   |↑ 61%|↑ 167%|211 |331 |--|-  |-  |-",
                "EH14b  |➡ 1% |↑ 84% |161 |229 |--|-  |-  |-",
                "CIN5   |➡ -2%|➡ -3% |2646|2976|--|-  |-  |-",
                "LSCB17a|- n/a|- n/a |6.8%|6.8%|--|-  |-  |-",
                "YO2    |- n/a|- n/a |-   |0   |- |417|327|256",
                "FM011  |- n/a|- n/a |100 |110 |--|-  |-  |-",
            })
    void whatTheSourceStatesIsKeptAsStated(
            String reference,
            String change,
            String lastYear,
            String average,
            String maximum,
            String unproven,
            String neighbours,
            String england,
            String region) {
        var stated = rows(recognise(ScorecardFiles.tsv())).get(reference).stated();

        assertThat(stated)
                .extracting(Stated::key)
                .containsExactly(
                        "CHANGE_FROM_PREVIOUS",
                        "CHANGE_FROM_LAST_YEAR",
                        "AVERAGE",
                        "MAXIMUM",
                        "%?",
                        "NEIGHBOURS",
                        "ENGLAND",
                        "REGION");
        assertThat(stated)
                .extracting(Stated::text)
                .containsExactly(change, lastYear, average, maximum, unproven, neighbours, england, region);
    }

    @Test
    void statedFiguresAreReadBesideTheirText() {
        var rows = rows(recognise(ScorecardFiles.tsv()));

        assertThat(value(rows.get("EH1a"), "CHANGE_FROM_PREVIOUS")).hasValue(Value.of("11"));
        assertThat(value(rows.get("CIN5"), "CHANGE_FROM_LAST_YEAR")).hasValue(Value.of("-3"));
        assertThat(value(rows.get("LSCB17a"), "AVERAGE")).hasValue(Value.of("6.8"));
        assertThat(value(rows.get("LSCB17a"), "CHANGE_FROM_PREVIOUS")).hasValue(Value.none(Absence.NOT_APPLICABLE));
        assertThat(value(rows.get("YO2"), "NEIGHBOURS")).hasValue(Value.of("417"));
        assertThat(value(rows.get("YO2"), "AVERAGE")).hasValue(Value.none(Absence.MISSING));
        assertThat(value(rows.get("YO2"), "MAXIMUM")).hasValue(Value.of("0"));
        assertThat(value(rows.get("YO2"), "%?")).isEmpty();
    }

    @Test
    void targetsBelongToTheirYearAndTbcIsOneOfTheirStates() {
        var rows = rows(recognise(ScorecardFiles.tsv()));

        assertThat(rows.get("EH1c").targets())
                .isEqualTo(new TreeMap<>(Map.of(
                        new FinancialYear(2017), Value.of("288"),
                        new FinancialYear(2018), Value.of("336"),
                        new FinancialYear(2019), Value.none(Absence.TO_BE_CONFIRMED))));
        assertThat(rows.values())
                .filteredOn(row -> !row.reference().equals("EH1c"))
                .allSatisfy(row -> assertThat(row.targets()).isEmpty());
    }

    @Test
    void textsAreVerbatim() {
        var row = rows(recognise(ScorecardFiles.tsv())).get("CIN5");

        assertThat(row.title())
                .isEqualTo("Number of all Children in Need (CiN) (including Child Protection (CP) /"
                        + " Looked after Children (LAC) / Care Leavers");
        assertThat(row.outcome()).isEqualTo("Families are supported safely, at the right threshold and in good time.");
        assertThat(row.owner()).isEqualTo("Early Help Owner");
        assertThat(row.reporter()).isEqualTo("Children in Need Reporter");
        assertThat(row.commentary()).isEmpty();
        assertThat(rows(recognise(ScorecardFiles.tsv())).get("FM011").commentary())
                .isEqualTo("The yearly target was set again at 223 families. 71 families joined in the last month.");
    }

    @Test
    void theMalformedRowIsHeldWithAProposalThatShowsWhatMoved() {
        var held = recognise(ScorecardFiles.tsv()).heldRows().findFirst().orElseThrow();
        var proposal = held.realignment().orElseThrow();

        assertThat(held.number()).isEqualTo(19);
        assertThat(held.reasons())
                .extracting(Finding::sentence)
                .containsExactly("The row has 34 cells, the header 25.");
        assertThat(proposal.cells()).hasSize(25);
        assertThat(proposal.cells().subList(10, 24))
                .containsExactly("tbc", "tbc", "- n/a", "- n/a", "▲", "119", "153", "--", "-", "-", "-", "", "", "");
        assertThat(proposal.moves())
                .extracting(Realignment.Move::words)
                .containsExactly(
                        "Columns M and N are joined as “- n/a” in column M.",
                        "Columns O and P are joined as “- n/a” in column N.",
                        "From column Q to column O.",
                        "From column R to column P.",
                        "From column S to column Q.",
                        "From column T to column R.",
                        "From column U to column S.",
                        "From column V to column T.",
                        "From column W to column U.",
                        "From column AH to column Y.",
                        "Dropped: 7 surplus blank cells AA to AG.");
    }

    @Test
    void theRealignedRowIsTypedLikeAnyOther() {
        var row = recognise(ScorecardFiles.tsv())
                .heldRows()
                .findFirst()
                .flatMap(RowResult.Held::realignment)
                .orElseThrow()
                .row();

        assertThat(row.values()).isEqualTo(values("- - - - - tbc tbc"));
        assertThat(row.direction()).isEqualTo("▲");
        assertThat(value(row, "AVERAGE")).hasValue(Value.of("119"));
        assertThat(value(row, "MAXIMUM")).hasValue(Value.of("153"));
        assertThat(row.targets()).isEmpty();
        assertThat(row.frequency().reason()).isEqualTo("the title says “per quarter”");
        assertThat(row.commentary()).isEqualTo("""
                The target was set again for the year. Visits stopped in the last week of March; \
                **contact by telephone goes on**.

                371 claims at a rate of 40% need about 928 families. We work with 769, so 159 more must join:

                - 20 a month until December;
                - claims sent in by March, see the timetable (https://example.org/claims).

                Figures marked \\* are estimates.""");
    }

    @Test
    void theBorderIsSkippedAndReported() {
        var last = recognise(ScorecardFiles.tsv()).rows().getLast();

        assertThat(last)
                .isEqualTo(new RowResult.Skipped(
                        20, Finding.skipped(new Place("scorecard", 20, ""), "A line drawn with dashes.")));
        assertThat(recognise(ScorecardFiles.tsv()).rows()).hasSize(10);
    }

    @Test
    void theDirectionColumnIsAskedAbout() {
        assertThat(recognise(ScorecardFiles.tsv()).questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(Question.Kind.DIRECTION_COLUMN);
            assertThat(question.place().words()).isEqualTo("cell O9");
        });
    }

    @Test
    void everyNameIsFoundWithItsRows() {
        assertThat(recognise(ScorecardFiles.tsv()).people())
                .extracting(
                        PersonFound::name,
                        person -> person.owns().size(),
                        person -> person.reports().size())
                .containsExactly(
                        tuple("Early Help Owner", 7, 0),
                        tuple("Early Help Reporter", 0, 6),
                        tuple("Children in Need Reporter", 0, 1),
                        tuple("Youth Support Owner", 2, 0),
                        tuple("Youth Support Reporter", 0, 2));
    }

    @Test
    void theRealScorecardTellsTheSameFigures() {
        var real = ScorecardFiles.realScorecard();
        assumeTrue(real.isPresent(), "no real scorecard: set -Dcountersign.shared to the folder that has seed/");
        var scorecard = recognise(real.get());
        var fixture = recognise(ScorecardFiles.tsv());

        assertThat(scorecard.benchmarks()).isEqualTo(fixture.benchmarks());
        assertThat(scorecard.rows()).hasSize(10);
        assertThat(rows(scorecard).keySet()).isEqualTo(rows(fixture).keySet());
        rows(scorecard).forEach((reference, row) -> {
            var expected = rows(fixture).get(reference);
            assertThat(row.values()).isEqualTo(expected.values());
            assertThat(row.targets()).isEqualTo(expected.targets());
            assertThat(row.stated()).isEqualTo(expected.stated());
            assertThat(row.title()).isEqualTo(expected.title());
            assertThat(row.unit()).isEqualTo(expected.unit());
        });
        assertThat(scorecard
                        .heldRows()
                        .findFirst()
                        .flatMap(RowResult.Held::realignment)
                        .orElseThrow())
                .satisfies(proposal -> {
                    assertThat(proposal.cells()).hasSize(25);
                    assertThat(proposal.row().commentary())
                            .doesNotContain("<p>")
                            .contains("\n\n");
                });
    }

    private static Optional<Value> value(RecognisedRow row, String key) {
        return row.stated().stream()
                .filter(stated -> stated.key().equals(key))
                .findFirst()
                .flatMap(Stated::value);
    }

    private static Map<YearMonth, Value> values(String cells) {
        var values = new TreeMap<YearMonth, Value>();
        var words = cells.strip().split(" ");
        for (int i = 0; i < LABELS.length; i++) {
            values.put(
                    month(LABELS[i]),
                    switch (words[i]) {
                        case "-" -> Value.none(Absence.MISSING);
                        case "tbc" -> Value.none(Absence.TO_BE_CONFIRMED);
                        default -> Value.of(words[i]);
                    });
        }
        return values;
    }

    private static YearMonth month(String label) {
        return MonthLabel.parse(label).orElseThrow();
    }

    private static Map<String, RecognisedRow> rows(RecognisedScorecard scorecard) {
        return scorecard
                .recognisedRows()
                .collect(Collectors.toMap(
                        RecognisedRow::reference, row -> row, (first, second) -> first, LinkedHashMap::new));
    }

    private static RecognisedScorecard recognise(byte[] bytes) {
        var read = (Reading.Read) new SheetReader().read("scorecard", bytes);
        return ((Recognition.Found) ScorecardReader.recognise(List.copyOf(read.sheets()))).scorecard();
    }
}

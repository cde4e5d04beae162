package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImportReportTests {

    @Test
    void aReportKeptBeforeRowsHadTitlesIsStillRead() {
        String kept = """
                {"file": "april.tsv", "month": "2020-04", "also": [], "rows": [
                  {"number": 9, "reference": "EH1", "kind": "CREATED", "sentences": ["unit: number"]}]}
                """;

        ImportReport report = JsonMapper.builder().build().readValue(kept, ImportReport.class);

        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEmpty();
            assertThat(row.summary()).isEmpty();
            assertThat(row.sentences()).containsExactly("unit: number");
        });
    }

    @Test
    void whatIsHeldCanBeMendedAndReadAgain() {
        byte[] workbook = ReportWorkbook.toMend(HeldLines.of(preview("""
                Title of the sheet
                Ref.\tIndicator\tApr-20\tMay-20
                C1\tChildren\t7\t8
                C2\tVisits\tn/k\t9
                """.getBytes(StandardCharsets.UTF_8))));

        ImportPlan again = preview(workbook).plan();
        assertThat(again.rows())
                .filteredOn(row -> row.kind() == PlannedRow.Kind.HELD)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reference()).isEqualTo("C2");
                    assertThat(row.findings())
                            .extracting(Finding::sentence)
                            .anySatisfy(why -> assertThat(why).contains("n/k"));
                });
        assertThat(again.rows()).extracting(PlannedRow::reference).doesNotContain("C1");
    }

    private static Preview preview(byte[] file) {
        var read = (Reading.Read) new SheetReader().read("held", file);
        var source = Source.of(read.sheets());
        var scorecard = ((Recognition.Found) ScorecardReader.recognise(source)).scorecard();
        return new Preview(
                new Upload(new Handed("", source, List.of()), scorecard),
                ImportPlan.of(scorecard, Present.empty(), Decisions.none()),
                List.of(),
                true);
    }
}

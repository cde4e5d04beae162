package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
}

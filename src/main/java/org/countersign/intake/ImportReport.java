package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;

/**
 * What an import did, row by row.
 *
 * @param also what happened beside the rows: a month opened, people added
 */
public record ImportReport(String file, YearMonth month, List<Row> rows, List<String> also) {

    public ImportReport {
        rows = List.copyOf(rows);
        also = List.copyOf(also);
    }

    /** Whether everything in the file was here already. */
    public boolean changedNothing() {
        return rows.stream()
                .noneMatch(row -> row.kind() == PlannedRow.Kind.CREATED || row.kind() == PlannedRow.Kind.CHANGED);
    }

    public long count(PlannedRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** One row of the file; the sentences say what was written, kept, held or skipped. */
    public record Row(int number, String reference, PlannedRow.Kind kind, List<String> sentences) {}
}

package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

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

    /** What carrying out the preview would do, as it would be reported. */
    public static ImportReport of(Preview preview) {
        return Reports.nothingNew(preview);
    }

    /** Whether everything in the file was here already. */
    public boolean changedNothing() {
        return rows.stream()
                .noneMatch(row -> row.kind() == PlannedRow.Kind.CREATED || row.kind() == PlannedRow.Kind.CHANGED);
    }

    public long count(PlannedRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /**
     * One row of the file.
     *
     * @param sheet named where several were read; otherwise empty, as in old reports
     * @param title of its indicator; empty where none was read, and in reports kept before titles were
     * @param summary the sentences counted: "1 figure, 7 printed figures, commentary, 1 remark"; empty in old reports
     * @param sentences what was written, kept, held or skipped
     */
    public record Row(
            int number,
            String sheet,
            String reference,
            String title,
            PlannedRow.Kind kind,
            String summary,
            List<String> sentences) {

        public Row {
            sheet = Objects.requireNonNullElse(sheet, "");
            title = Objects.requireNonNullElse(title, "");
            summary = Objects.requireNonNullElse(summary, "");
            sentences = List.copyOf(sentences);
        }

        /** "17"; "Early help, 17" where there were several sheets. */
        public String where() {
            return sheet.isEmpty() ? Integer.toString(number) : sheet + ", " + number;
        }
    }
}

package org.countersign.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the report of an import as a workbook: first the rows to mend, which can be sent back as they are once mended,
 * then what happened to each row. Every cell is text, so that nothing a file brought is ever run as a formula.
 */
final class ReportWorkbook {

    static final String TO_MEND = "To mend";
    static final String WHY = "What to mend (cells as the file named them)";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final int LONGEST = 32_767;

    private ReportWorkbook() {}

    static byte[] of(PastImport past, List<HeldLine> held) {
        return written(workbook -> {
            if (!held.isEmpty()) {
                toMend(workbook.newWorksheet(TO_MEND), held);
            }
            report(workbook.newWorksheet("Report"), past);
        });
    }

    /** The rows to mend alone. */
    static byte[] toMend(List<HeldLine> held) {
        return written(workbook -> toMend(workbook.newWorksheet(TO_MEND), held));
    }

    private static byte[] written(Consumer<Workbook> filling) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Countersign", "1.0")) {
            filling.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Why stands before the cells: behind them it would make the headings wider, and a row that is too long fit. */
    private static void toMend(Worksheet sheet, List<HeldLine> lines) {
        int headings = (int) lines.stream().filter(line -> line.why().isEmpty()).count();
        for (int at = 0; at < lines.size(); at++) {
            HeldLine line = lines.get(at);
            String first = at == headings - 1 ? WHY : line.why();
            write(
                    sheet,
                    at,
                    Stream.concat(Stream.of(first), line.cells().stream()).toList());
        }
    }

    private static void report(Worksheet sheet, PastImport past) {
        ImportReport report = past.report();
        write(sheet, 0, List.of("File", report.file()));
        write(sheet, 1, List.of("Month", Period.month(report.month()).label()));
        write(sheet, 2, List.of("Imported", MOMENT.format(past.at().atZone(LONDON)) + ", by " + past.by()));
        write(
                sheet,
                3,
                List.of("Undone", past.undone().map(ReportWorkbook::words).orElse("no")));
        write(sheet, 4, List.of("Also", String.join(" ", report.also())));
        write(sheet, 6, List.of("Row", "Reference", "Indicator", "What became of it", "What happened"));
        int at = 7;
        for (ImportReport.Row row : report.rows()) {
            write(
                    sheet,
                    at++,
                    List.of(
                            String.valueOf(row.number()),
                            row.reference(),
                            row.title(),
                            row.kind().name().toLowerCase(Locale.ROOT),
                            String.join("\n", row.sentences())));
        }
    }

    private static String words(PastImport.Undone undone) {
        return MOMENT.format(undone.at().atZone(LONDON)) + ", by " + undone.by();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = CatalogueWorkbook.printed(cells.get(column));
            if (!text.isEmpty()) {
                sheet.value(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
            }
        }
    }
}

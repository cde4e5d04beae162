package org.countersign.benchmarking.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.countersign.benchmarking.AreaNames;
import org.countersign.benchmarking.Revised;
import org.countersign.benchmarking.SeriesPreview;
import org.countersign.calculation.Value;

/** Everything that a release revises in a series, as CSV. */
record RevisionFile(SeriesPreview series, AreaNames names) {

    DownloadHandler handler() {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    series.series().code() + "-revisions.csv",
                    "text/csv",
                    bytes.length);
        });
    }

    String text() {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("area", "name", "period", "before", "now");
            for (Revised revised : series.effect().revised()) {
                csv.printRecord(
                        revised.after().area(),
                        names.of(revised.after().area()),
                        series.series().covers().words(revised.after().year()),
                        cell(revised.before().value()),
                        cell(revised.after().value()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Figure figure -> plain(figure.amount());
            case Value.None none -> none.reason().words();
        };
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}

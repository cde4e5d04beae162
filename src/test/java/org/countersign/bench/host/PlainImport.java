package org.countersign.bench.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The floor of an import: a bare parser, and the rows that the import leaves, figures and their first revisions, in
 * batches of the same size; nothing is recognised, compared or checked.
 */
final class PlainImport {

    private static final int ROWS = 1_000;
    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);
    private static final String COLUMNS = """
             (authority_id, month, indicator_id, state, amount, detail, status, revision%s)
            VALUES (?, ?, ?, 'NUMBER', ?, '', 'PROVISIONAL', 1%s)
            """;
    private static final String VALUE = "INSERT INTO bench.floor_actual" + COLUMNS.formatted(", stage", ", 'LOADED'")
            + " ON DUPLICATE KEY UPDATE state = VALUES(state), amount = VALUES(amount), detail = VALUES(detail)";
    private static final String REVISION = "INSERT INTO bench.floor_revision" + COLUMNS.formatted(", load_id", ", ?");

    private final DataSource source;
    private final int authority;
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, LocalDate> months = new HashMap<>();
    private int written;

    PlainImport(DataSource source, int authority) {
        this.source = source;
        this.authority = authority;
    }

    int load(Path file) {
        try (Connection connection = source.getConnection();
                PreparedStatement values = connection.prepareStatement(VALUE);
                PreparedStatement revisions = connection.prepareStatement(REVISION)) {
            connection.setAutoCommit(false);
            revisions.setBytes(5, prepared(connection));
            values.setInt(1, authority);
            revisions.setInt(1, authority);
            var into = new Into(values, revisions);
            if (file.toString().endsWith(".csv")) {
                tall(file, into);
            } else {
                wide(file, into);
            }
            into.flush();
            connection.commit();
            connection.setAutoCommit(true);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The indicators by reference, and a load that there is. */
    private byte[] prepared(Connection connection) throws SQLException {
        String own = " WHERE authority_id = " + authority;
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT reference, indicator_id FROM indicator" + own)) {
                while (found.next()) {
                    indicators.put(found.getString(1), found.getInt(2));
                }
            }
            try (var found = statement.executeQuery("SELECT load_id FROM data_load" + own + " LIMIT 1")) {
                found.next();
                return found.getBytes(1);
            }
        }
    }

    private void tall(Path file, Into into) throws IOException, SQLException {
        try (var reader = Files.newBufferedReader(file);
                var rows = CSVFormat.DEFAULT.parse(reader)) {
            for (CSVRecord row : rows) {
                if (row.getRecordNumber() > 1) {
                    write(into, row.get(0), row.get(2), row.get(3));
                }
            }
        }
    }

    private void wide(Path file, Into into) throws IOException, XMLStreamException, SQLException {
        try (var zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(part);
            List<String> headings = List.of();
            List<String> cells = new ArrayList<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && isText(xml)) {
                    cells.add(xml.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    headings = headings.isEmpty() ? List.copyOf(cells) : headings;
                    write(into, headings, cells);
                    cells.clear();
                }
            }
        }
    }

    private static boolean isText(XMLStreamReader xml) {
        return xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
    }

    private void write(Into into, List<String> headings, List<String> cells) throws SQLException {
        if (!cells.equals(headings)) {
            for (int at = 2; at < cells.size(); at++) {
                write(into, cells.getFirst(), headings.get(at), cells.get(at));
            }
        }
    }

    private void write(Into into, String reference, String month, String value) throws SQLException {
        into.write(months.computeIfAbsent(month, PlainImport::day), indicators.get(reference), new BigDecimal(value));
        if (++written % ROWS == 0) {
            into.flush();
        }
    }

    private static LocalDate day(String heading) {
        return YearMonth.parse(heading, HEADING).atDay(1);
    }

    private record Into(PreparedStatement values, PreparedStatement revisions) {

        void write(LocalDate month, int indicator, BigDecimal amount) throws SQLException {
            for (PreparedStatement statement : List.of(values, revisions)) {
                statement.setObject(2, month);
                statement.setInt(3, indicator);
                statement.setBigDecimal(4, amount);
                statement.addBatch();
            }
        }

        void flush() throws SQLException {
            values.executeBatch();
            revisions.executeBatch();
        }
    }
}

package org.countersign.wayout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.countersign.tenancy.OpenTable;

/** A ZIP file that is written as it is read, never held. */
final class Archive implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";

    private final ZipOutputStream zip;
    private final Writer text;

    Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    Written write(OpenTable table, OpenRows rows) throws IOException {
        zip.putNextEntry(new ZipEntry(table.file() + ".csv"));
        Written written = rows.of(table, this::write);
        text.flush();
        zip.closeEntry();
        return written;
    }

    void write(String manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        text.write(manifest);
        text.flush();
        zip.closeEntry();
    }

    private Written write(ResultSet rows) throws SQLException {
        try {
            List<String> columns = columns(rows.getMetaData());
            text.write(BYTE_ORDER_MARK);
            text.write(String.join(",", columns) + END);
            long count = 0;
            while (rows.next()) {
                line(rows, columns.size());
                count++;
            }
            return new Written(columns, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(ResultSet row, int columns) throws SQLException, IOException {
        for (int column = 1; column <= columns; column++) {
            text.write(column == 1 ? "" : ",");
            text.write(OpenCell.csv(row, column));
        }
        text.write(END);
    }

    private static List<String> columns(ResultSetMetaData about) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnLabel(column));
        }
        return columns;
    }

    @Override
    public void close() throws IOException {
        text.flush();
        zip.finish();
    }

    /** What a file came to. */
    record Written(List<String> columns, long rows) {}
}

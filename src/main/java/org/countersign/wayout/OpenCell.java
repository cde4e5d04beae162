package org.countersign.wayout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.countersign.audit.CsvLine;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;

/** How values are written: numbers in full, days and moments as ISO 8601 in UTC, ids as UUIDs, texts in quotes. */
final class OpenCell {

    private static final int BYTES_OF_ID = 16;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_INSTANT;

    private OpenCell() {}

    /** For a line of a CSV file; a text that a spreadsheet could run as a formula gets an apostrophe before it. */
    static String csv(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return "";
        }
        return value instanceof String text ? CsvLine.cell(text) : words(value);
    }

    static @Nullable String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return value == null ? null : words(value);
    }

    private static String words(Object value) {
        return switch (value) {
            case byte[] id when id.length == BYTES_OF_ID -> Ids.of(id).toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case BigDecimal number -> plain(number);
            case LocalDateTime moment -> MOMENT.format(moment.toInstant(ZoneOffset.UTC));
            case Timestamp moment -> MOMENT.format(moment.toLocalDateTime().toInstant(ZoneOffset.UTC));
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

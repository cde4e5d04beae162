package org.countersign.bench.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Floor: the same rows as JSON, compressed as a page is. */
record FloorPage(PlainJdbc jdbc) {

    byte[] bytes(int authority, YearMonth month) throws IOException {
        StringBuilder json = new StringBuilder("[");
        List<Object[]> rows = jdbc.rows(authority, month);
        rows.forEach(row -> append(json, row));
        json.setCharAt(json.length() - 1, ']');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(json.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void append(StringBuilder json, Object[] row) {
        json.append('[');
        for (Object value : row) {
            if (value == null || value instanceof Number) {
                json.append(value);
            } else {
                append(json, String.valueOf(value));
            }
            json.append(',');
        }
        json.setCharAt(json.length() - 1, ']');
        json.append(',');
    }

    private static void append(StringBuilder json, String text) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '"', '\\' -> json.append('\\').append(letter);
                case '\n' -> json.append("\\n");
                default -> json.append(letter);
            }
        }
        json.append('"');
    }
}

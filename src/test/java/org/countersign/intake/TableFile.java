package org.countersign.intake;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A table in each kind of file. */
enum TableFile {
    TSV {
        @Override
        byte[] bytes(List<List<String>> table) {
            return text(table, '\t');
        }

        /** Where no quotation mark and no zero is in it, lines and tabs alone say what the table is. */
        @Override
        List<List<String>> tableOf(byte[] bytes) {
            String text = decoded(bytes);
            return text.indexOf('"') >= 0 || text.indexOf('\0') >= 0
                    ? List.of()
                    : Arrays.stream(text.split("\r\n|\r|\n", -1))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList();
        }
    },
    CSV {
        @Override
        byte[] bytes(List<List<String>> table) {
            return text(table, ',');
        }
    },
    XLSX {
        @Override
        byte[] bytes(List<List<String>> table) {
            return ScorecardFiles.xlsx(table);
        }
    },
    XLS {
        @Override
        byte[] bytes(List<List<String>> table) {
            var bytes = new ByteArrayOutputStream();
            try (var workbook = new HSSFWorkbook()) {
                workbook.createInformationProperties();
                var sheet = workbook.createSheet("Scorecard");
                for (int row = 0; row < table.size(); row++) {
                    var cells = sheet.createRow(row);
                    for (int column = 0; column < table.get(row).size(); column++) {
                        String cell = table.get(row).get(column);
                        if (cell.matches("-?\\d{1,9}")) {
                            cells.createCell(column).setCellValue(Integer.parseInt(cell));
                        } else if (!cell.isEmpty()) {
                            cells.createCell(column).setCellValue(cell);
                        }
                    }
                }
                workbook.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    },
    ODS {
        @Override
        byte[] bytes(List<List<String>> table) {
            return ScorecardFiles.ods(ScorecardFiles.table(table.stream()
                    .map(row -> row.stream()
                            .map(TableFile::cell)
                            .collect(joining("", "<table:table-row>", "</table:table-row>")))
                    .collect(joining())));
        }
    };

    abstract byte[] bytes(List<List<String>> table);

    /** What damaged bytes say, as far as that is plain without reading them; empty where it is not. */
    List<List<String>> tableOf(byte[] bytes) {
        return List.of();
    }

    private static byte[] text(List<List<String>> table, char separator) {
        return table.stream()
                .map(row ->
                        row.stream().map(cell -> quoted(cell, separator)).collect(joining(String.valueOf(separator))))
                .collect(joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell, char separator) {
        return cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static String cell(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\n", "<text:line-break/>")
                .replace("\t", "<text:tab/>");
        return text.matches("-?\\d{1,9}")
                ? "<table:table-cell office:value-type=\"float\" office:value=\"" + text + "\"/>"
                : "<table:table-cell><text:p>" + escaped + "</text:p></table:table-cell>";
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE);
            return wide ? "\"" : new String(bytes, Charset.forName("windows-1252"));
        }
    }
}

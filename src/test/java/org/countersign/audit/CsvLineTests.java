package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.testing.Steering;
import org.junit.jupiter.api.Test;

class CsvLineTests {

    @Test
    void noneOf200PayloadsStartsACell() {
        assertThat(Steering.TEXTS).hasSize(200);
        assertThat(Steering.TEXTS).allSatisfy(payload -> {
            List<List<String>> rows = parsed(CsvLine.of("before", payload, "after"));
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst()).containsExactly("before", "'" + payload, "after");
        });
    }

    @Test
    void everythingElseComesBackAsItWas() {
        List<String> texts =
                List.of("", "EH1a, April 2020", "say \"hello\"", "a,b", "two\r\nlines", "5-1", "a=b", "é 你");
        assertThat(parsed(CsvLine.of(texts.toArray(String[]::new)))).containsExactly(texts);
    }

    /** A reader of its own, after RFC 4180 and nothing of ours. */
    static List<List<String>> parsed(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < file.length(); at++) {
            char here = file.charAt(at);
            if (quoted) {
                if (here != '"') {
                    cell.append(here);
                } else if (at + 1 < file.length() && file.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (here == '"') {
                quoted = true;
            } else if (here == ',' || here == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (here == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(here);
            }
        }
        return Stream.concat(rows.stream(), row.isEmpty() ? Stream.empty() : Stream.of(List.copyOf(row)))
                .toList();
    }
}

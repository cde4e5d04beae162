package org.countersign.benchmarking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A comma-separated file as text: UTF-8, with or without a byte order mark.
 *
 * @param header names of the columns, as they stand
 * @param places where each of them is; of two with one name the first
 */
record EesText(List<String> header, Map<String, Integer> places, List<CSVRecord> records) {

    private static final int MOST = 200_000;
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

    /** @throws Unusable with the place where it cannot be read */
    static EesText of(byte[] bytes) {
        try (CSVParser parser = FORMAT.parse(new StringReader(decoded(bytes)))) {
            List<CSVRecord> records = parser.stream().limit(MOST + 2L).toList();
            if (records.isEmpty()) {
                throw new Unusable(new EesProblem(0, "", "The file is empty."));
            }
            if (records.size() > MOST + 1) {
                throw new Unusable(new EesProblem(0, "", "More than %,d rows are not read at once.".formatted(MOST)));
            }
            List<String> header = records.getFirst().stream().map(String::strip).toList();
            return new EesText(header, places(header), records.subList(1, records.size()));
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable(new EesProblem(0, "", "The file is not comma-separated text: a quote is not closed."));
        }
    }

    /** -1 for a column that is not there. */
    int at(String column) {
        return places.getOrDefault(column, -1);
    }

    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, header.size()).forEach(at -> places.putIfAbsent(header.get(at), at));
        return places;
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position());
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Unusable notUtf8(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Unusable(new EesProblem(
                line, "", "The byte %02X is not UTF-8. Save the file as “CSV UTF-8”.".formatted(bytes[at])));
    }

    /** The file as a whole cannot be used. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient EesProblem problem;

        Unusable(EesProblem problem) {
            super(problem.sentence());
            this.problem = problem;
        }

        EesProblem problem() {
            return problem;
        }
    }
}

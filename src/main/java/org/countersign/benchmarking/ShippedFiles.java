package org.countersign.benchmarking;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.springframework.core.io.ClassPathResource;

/**
 * The published figures that come with the product, from {@code src/main/resources/benchmarks}: tab-separated, comment
 * lines with "#", one header line. A line of figures holds one area's years of one series in one release.
 */
class ShippedFiles {

    private final byte[] series = bytes("series.tsv");
    private final byte[] releases = bytes("releases.tsv");
    private final byte[] figures = bytes("figures.tsv.gz");

    /** SHA-256 over all files: the same data, the same sum. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(series, releases, figures).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<PublishedSeries> series() {
        return rows(new ByteArrayInputStream(series)).map(ShippedFiles::series).toList();
    }

    /** Oldest first; without numbers of their own yet. */
    List<Release> releases() {
        return rows(new ByteArrayInputStream(releases))
                .map(ShippedFiles::release)
                .sorted(Comparator.comparing(Release::published))
                .toList();
    }

    /** By code of the release and then of the series. */
    Map<String, Map<String, List<PublishedFigure>>> figures() {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(figures))) {
            return rows(unpacked)
                    .map(ShippedLine::of)
                    .collect(groupingBy(ShippedLine::place, LinkedHashMap::new, toList()))
                    .values()
                    .stream()
                    .map(ShippedArea::of)
                    .collect(groupingBy(
                            ShippedArea::release,
                            groupingBy(ShippedArea::series, flatMapping(area -> area.figures().stream(), toList()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedSeries series(String[] row) {
        return new PublishedSeries(
                0,
                row[0],
                row[1],
                row[2],
                Unit.valueOf(row[3]),
                row[4].isEmpty() ? null : Integer.valueOf(row[4]),
                Integer.parseInt(row[5]),
                Polarity.Kind.valueOf(row[6]),
                Covers.valueOf(row[7]),
                row[8].equals("yes"));
    }

    private static Release release(String[] row) {
        return new Release(0, row[0], row[1], row[2], row[3], new PublishedOn(row[4]), new PublishedOn(row[5]));
    }

    private static Stream<String[]> rows(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1));
    }

    private static byte[] bytes(String name) {
        try (var in = new ClassPathResource("benchmarks/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.countersign.bench.host;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.countersign.authority.LocalAuthority;
import org.countersign.benchmarking.Covers;
import org.countersign.benchmarking.NewSeries;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;

/** A file of one release: all authorities, England, twelve years, as many columns as make a hundred thousand figures. */
record ReleaseSheet(List<LocalAuthority> places) {

    private static final int FIGURES = 100_000;
    private static final int YEARS = 12;
    private static final int LATEST = 2025;

    List<String> columns() {
        int rows = YEARS * (places.size() + 1);
        return IntStream.range(0, FIGURES / rows + 1)
                .mapToObj(at -> "measure_%02d_rate".formatted(at))
                .toList();
    }

    String text() {
        Random random = new Random(Template.SEED);
        StringBuilder text = new StringBuilder(
                "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
                        + "new_la_code,la_name,");
        text.append(String.join(",", columns())).append('\n');
        for (int year = LATEST; year > LATEST - YEARS; year--) {
            text.append(year).append(",Reporting year,National,E92000001,England,,,,,,");
            text.append(numbers(random, true)).append('\n');
            for (LocalAuthority place : places) {
                text.append("%d,Reporting year,Local authority,E92000001,England,%s,\"%s\",%s,%s,\"%s\","
                        .formatted(
                                year,
                                place.region().code(),
                                place.region().name(),
                                place.dfeCode(),
                                place.onsCodes().getLast().value(),
                                place.name()));
                text.append(numbers(random, false)).append('\n');
            }
        }
        return text.toString();
    }

    static NewSeries series(String column) {
        return new NewSeries(
                title(column), "Loading", Unit.RATE, 10_000, 1, Polarity.Kind.NONE, Covers.YEAR_TO_31_MARCH, true);
    }

    static String code(String column) {
        return title(column).toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    private static String title(String column) {
        return "Load " + column;
    }

    private String numbers(Random random, boolean national) {
        StringJoiner cells = new StringJoiner(",");
        for (int at = 0; at < columns().size(); at++) {
            boolean hidden = !national && random.nextInt(100) == 0;
            cells.add(hidden ? "c" : "%.1f".formatted(national ? 50 : 20 + random.nextDouble() * 60));
        }
        return cells.toString();
    }
}

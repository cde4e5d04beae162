package org.countersign.bench.host;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.benchmarking.Benchmarks;
import org.countersign.benchmarking.CompareNavigation;
import org.countersign.benchmarking.ComparedWith;
import org.countersign.benchmarking.EesMapping;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.MeasureStanding;
import org.countersign.benchmarking.NewRelease;
import org.countersign.benchmarking.PublishedFigures;
import org.countersign.benchmarking.ReleaseDesk;
import org.countersign.benchmarking.ReleaseFile;
import org.countersign.benchmarking.ReleaseOutcome;
import org.countersign.benchmarking.ReleaseSeries;
import org.countersign.benchmarking.SeriesFigures;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Polarity;
import org.countersign.tenancy.AuthorityId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;

/** Times what is published, and what is done with it, against bare JDBC, by turns. */
final class PublishedCalls {

    /** Southampton, which has neighbours. */
    private static final AuthorityId ASKING = new AuthorityId(104);

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String LOADED = " FROM published_series WHERE code LIKE 'load-%'";
    private static final String FIGURES =
            "SELECT series_id, year, area, release_id, state, amount, numerator, denominator, joint_with FROM published_figure";

    private final ApplicationContext context;
    private final AsPerson as;
    private final DataSource source;
    private final PublishedFigures published;
    private final Authorities authorities;
    private final Benchmarks benchmarks;
    private final ReleaseDesk desk;

    PublishedCalls(ApplicationContext context, AsPerson as) {
        this.context = context;
        this.as = as;
        source = context.getBean(DataSource.class);
        published = context.getBean(PublishedFigures.class);
        authorities = context.getBean(Authorities.class);
        benchmarks = context.getBean(Benchmarks.class);
        desk = context.getBean(ReleaseDesk.class);
    }

    /**
     * "floor first next page" in nanoseconds, a line a round: one measure in all its years for all authorities, by the
     * database's own group by; by the application after a release came in; once more; and the page of it once more.
     */
    String measure(String email, String code, int rounds) {
        SecurityContext person = as.signedIn(email);
        List<ComparedWith> all = everybody();
        StringJoiner lines = new StringJoiner("\n");
        for (int round = 0; round < rounds; round++) {
            long floor = nanoseconds(() -> grouped(code));
            released();
            long first = nanoseconds(() -> standings(code, all));
            long next = nanoseconds(() -> standings(code, all));
            long page =
                    nanoseconds(() -> as.call(person, () -> benchmarks.measure(ASKING, MeasureNavigation.of(code))));
            lines.add(floor + " " + first + " " + next + " " + page);
        }
        return lines.toString();
    }

    /** "floor first next" in nanoseconds, a line a round: authorities against measures, and bare reads of the same rows. */
    String compare(String email, int authoritiesCompared, int rounds) {
        SecurityContext person = as.signedIn(email);
        StringJoiner lines = new StringJoiner("\n");
        for (int round = 0; round < rounds; round++) {
            long floor = nanoseconds(() -> read(FIGURES));
            released();
            long first = nanoseconds(() -> heat(person, authoritiesCompared));
            long next = nanoseconds(() -> heat(person, authoritiesCompared));
            lines.add(floor + " " + first + " " + next);
        }
        return lines.toString();
    }

    /** The table once, for those who count statements; answers how many cells it has. */
    String once(String email, int authoritiesCompared) {
        return Integer.toString(heat(as.signedIn(email), authoritiesCompared));
    }

    /** "floor ours" in nanoseconds, a line a round: a file with a hundred thousand figures, parsed and written. */
    String load(String email, int rounds) {
        var file = new ReleaseSheet(places());
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        SecurityContext operator = operator(email);
        as.call(operator, () -> loaded(file, bytes));
        var floor = new PlainRelease(
                source,
                numbers("SELECT series_id" + LOADED),
                numbers("SELECT release_id FROM published_release").getFirst());
        StringJoiner lines = new StringJoiner("\n");
        for (int round = 0; round < rounds; round++) {
            run("DELETE FROM bench.floor_figure");
            long bare = nanoseconds(() -> floor.load(bytes));
            run("DELETE FROM published_figure WHERE series_id IN (SELECT series_id" + LOADED + ")");
            long ours = nanoseconds(() -> as.call(operator, () -> loaded(file, bytes)));
            lines.add(bare + " " + ours);
        }
        return lines.toString();
    }

    /** Nanoseconds for the figures that come with the product, which are not there. */
    String shipped() {
        return Long.toString(nanoseconds(() -> context.getBean("shippedFigures", SmartInitializingSingleton.class)
                .afterSingletonsInstantiated()));
    }

    private ReleaseOutcome loaded(ReleaseSheet file, byte[] bytes) {
        Set<String> known = new HashSet<>();
        published.series().forEach(series -> known.add(series.code()));
        List<ReleaseSeries> series = file.columns().stream()
                .map(column -> {
                    EesMapping mapping = new EesMapping(column, "", "", Map.of());
                    String code = ReleaseSheet.code(column);
                    return known.contains(code)
                            ? ReleaseSeries.known(code, mapping)
                            : ReleaseSeries.made(ReleaseSheet.series(column), mapping);
                })
                .toList();
        ReleaseOutcome outcome = desk.load(
                ReleaseFile.of(bytes),
                new NewRelease("Bench", "A hundred thousand figures", "https://example.org", "2025-10", "2026-10"),
                series,
                true);
        if (!(outcome instanceof ReleaseOutcome.Loaded)) {
            throw new IllegalStateException(outcome.toString());
        }
        return outcome;
    }

    private int heat(SecurityContext person, int compared) {
        List<String> others = authorities.all().stream()
                .filter(authority -> !authority.id().equals(ASKING))
                .filter(authority -> authority.id().value() < 1000)
                .map(LocalAuthority::dfeCode)
                .limit(compared - 1L)
                .toList();
        return as.call(
                person,
                () -> benchmarks.compare(ASKING, CompareNavigation.with(others)).measures().stream()
                        .mapToInt(measure -> measure.cells().size())
                        .sum());
    }

    private List<ComparedWith> everybody() {
        return places().stream()
                .map(authority -> new ComparedWith(
                        authority.dfeCode(),
                        authorities.neighbours(authority.id(), TODAY).neighbours().stream()
                                .map(near -> near.authority().dfeCode())
                                .toList(),
                        authority.region().code(),
                        Polarity.LOWER_IS_BETTER,
                        Method.MEAN))
                .toList();
    }

    private List<LocalAuthority> places() {
        return authorities.existingOn(TODAY).stream()
                .filter(authority -> authority.id().value() < 1000)
                .toList();
    }

    private int standings(String code, List<ComparedWith> all) {
        SeriesFigures figures = published.figures(code).orElseThrow();
        return figures.years().keySet().stream()
                .mapToInt(year -> all.stream()
                        .mapToInt(each ->
                                MeasureStanding.of(figures, year, each).place().of())
                        .sum())
                .sum();
    }

    private void grouped(String code) {
        read("""
                SELECT n.authority_id, f.year, AVG(f.amount), COUNT(f.amount) FROM published_figure f
                JOIN authority a ON a.dfe_code = f.area
                JOIN neighbour n ON n.neighbour_id = a.authority_id AND n.published = (SELECT MAX(published) FROM neighbour_list)
                WHERE f.series_id = (SELECT series_id FROM published_series WHERE code = '%s')
                GROUP BY n.authority_id, f.year
                """.formatted(code));
    }

    private void released() {
        run("UPDATE published_release SET loaded_at = NOW(6) WHERE code = 'bench'");
    }

    private void run(String sql) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> numbers(String sql) {
        return read(sql).stream().map(row -> ((Number) row[0]).intValue()).toList();
    }

    private List<Object[]> read(String sql) {
        List<Object[]> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int at = 0; at < columns; at++) {
                    row[at] = found.getObject(at + 1);
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private SecurityContext operator(String email) {
        SecurityContext context = as.signedIn(email);
        Authentication signedIn = context.getAuthentication();
        List<GrantedAuthority> all = new ArrayList<>(signedIn.getAuthorities());
        all.add(new SimpleGrantedAuthority("FACTOR_AUTHENTICATOR_APP"));
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn.getPrincipal(), null, all));
        return context;
    }

    private static long nanoseconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }
}

package org.countersign.commentary;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.commentary.Route.Filler;
import org.countersign.commentary.Route.Stage;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.ThemeId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Routes as stored: only ever added to. */
@Component
class RouteTable {

    private final TenantJdbc jdbc;
    private final Access access;
    private final Clock clock;

    RouteTable(TenantJdbc jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Of each place the route that was set last; one without stages gives the place back to the wider one. */
    RoutePlan plan() {
        Map<RoutePlace, List<Row>> newest = new LinkedHashMap<>();
        rows().stream()
                .collect(groupingBy(Row::number, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .forEach(rows -> newest.put(rows.getFirst().place(), rows));
        Map<RoutePlace, Route> routes = new HashMap<>();
        newest.forEach((place, rows) -> route(rows).ifPresent(route -> routes.put(place, route)));
        return new RoutePlan(routes);
    }

    /** Those that commentaries began with, by number. */
    Map<Integer, Route> numbered(Collection<Integer> numbers) {
        Map<Integer, Route> found = new HashMap<>();
        found.put(Route.PLAIN.number(), Route.PLAIN);
        if (numbers.stream().anyMatch(number -> number != Route.PLAIN.number())) {
            rows().stream()
                    .collect(groupingBy(Row::number))
                    .values()
                    .forEach(rows -> route(rows).ifPresent(route -> found.put(route.number(), route)));
        }
        return found;
    }

    void add(RoutePlace place, List<Stage> stages) {
        int number = jdbc.sql("""
                SELECT COALESCE(MAX(route_no), 0) + 1 FROM sign_off_route WHERE authority_id = :authority
                """).query(Integer.class).single();
        jdbc.sql("""
                INSERT INTO sign_off_route (authority_id, route_no, of_theme, indicator_id, set_at, set_by)
                VALUES (:authority, :number, :theme, :indicator, :at, :by)
                """)
                .param("number", number)
                .param("theme", place instanceof RoutePlace.OfTheme(var theme) ? Ids.bytes(theme.value()) : null)
                .param("indicator", place instanceof RoutePlace.OfIndicator(var indicator) ? indicator.value() : null)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", access.current().name())
                .update();
        jdbc.batch(
                """
                INSERT INTO sign_off_stage (authority_id, route_no, stage_no, name, filled_by, person_id, role, all_of,
                                            escalate_after)
                VALUES (:authority, :number, :stage, :name, :filled, :person, :role, :all, :escalate)
                """,
                IntStream.range(0, stages.size())
                        .mapToObj(index -> row(number, index + 1, stages.get(index)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(int number, int stage, Stage is) {
        Kind kind = Kind.of(is.filler());
        return new MapSqlParameterSource("authority", Scope.authorityNow().value())
                .addValue("number", number)
                .addValue("stage", stage)
                .addValue("name", is.name())
                .addValue("filled", kind.name())
                .addValue("person", is.filler() instanceof Filler.Named(var person) ? Ids.bytes(person.value()) : null)
                .addValue("role", is.filler() instanceof Filler.Holders(var role) ? role.name() : null)
                .addValue("all", is.all())
                .addValue("escalate", is.escalateAfter().orElse(null));
    }

    private List<Row> rows() {
        return jdbc.sql("""
                SELECT r.route_no, r.of_theme, r.indicator_id, s.name, s.filled_by, s.person_id, s.role, s.all_of,
                       s.escalate_after
                FROM sign_off_route r
                LEFT JOIN sign_off_stage s ON s.authority_id = r.authority_id AND s.route_no = r.route_no
                WHERE r.authority_id = :authority
                ORDER BY r.route_no, s.stage_no
                """).query(RouteTable::read).list();
    }

    private static Optional<Route> route(List<Row> rows) {
        List<Stage> stages = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.stage()).stream())
                .toList();
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Route(rows.getFirst().number(), stages));
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(row.getInt("route_no"), place(row), row.getString("name") == null ? null : stage(row));
    }

    private static RoutePlace place(ResultSet row) throws SQLException {
        Integer indicator = row.getObject("indicator_id", Integer.class);
        byte[] theme = row.getBytes("of_theme");
        if (indicator != null) {
            return new RoutePlace.OfIndicator(new IndicatorId(indicator));
        }
        return theme == null ? new RoutePlace.WholeAuthority() : new RoutePlace.OfTheme(new ThemeId(Ids.of(theme)));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        Filler filler = switch (Kind.valueOf(row.getString("filled_by"))) {
            case OWNERS -> new Filler.Owners();
            case OWNERS_MANAGERS -> new Filler.OwnersManagers();
            case PERSON -> new Filler.Named(new PersonId(Ids.of(row.getBytes("person_id"))));
            case ROLE -> new Filler.Holders(Role.valueOf(row.getString("role")));
        };
        return new Stage(
                row.getString("name"),
                filler,
                row.getBoolean("all_of"),
                Optional.ofNullable(row.getObject("escalate_after", Integer.class)));
    }

    private enum Kind {
        OWNERS,
        OWNERS_MANAGERS,
        PERSON,
        ROLE;

        static Kind of(Filler filler) {
            return switch (filler) {
                case Filler.Owners _ -> OWNERS;
                case Filler.OwnersManagers _ -> OWNERS_MANAGERS;
                case Filler.Named _ -> PERSON;
                case Filler.Holders _ -> ROLE;
            };
        }
    }

    private record Row(
            int number, RoutePlace place, @Nullable Stage stage) {}
}

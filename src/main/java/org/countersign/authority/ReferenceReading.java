package org.countersign.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.authority.ReferenceData.Link;
import org.countersign.authority.ReferenceData.RegionSpelling;
import org.countersign.authority.ReferenceData.Spelling;
import org.countersign.authority.ReferenceData.Succession;
import org.countersign.tenancy.AuthorityId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the reference tables, all of one moment. */
@Component
class ReferenceReading {

    private final JdbcClient jdbc;

    ReferenceReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM authority").query(Integer.class).single();
    }

    /** Checksum of the files that were loaded last. */
    Optional<String> checksum() {
        return jdbc.sql("SELECT checksum FROM reference_load WHERE name = 'authorities'")
                .query(String.class)
                .optional();
    }

    @Transactional(readOnly = true)
    ReferenceData data() {
        List<Region> regions = list(
                "SELECT region_code, name, kind, part_of FROM region ORDER BY region_code", ReferenceReading::region);
        return new ReferenceData(
                regions,
                list(
                        "SELECT spelling, region_code FROM region_name ORDER BY spelling",
                        (row, n) -> new RegionSpelling(row.getString("spelling"), row.getString("region_code"))),
                authorities(regions),
                list(
                        "SELECT spelling, authority_id FROM authority_name ORDER BY authority_id, spelling",
                        (row, n) -> new Spelling(row.getString("spelling"), id(row, "authority_id"))),
                list(
                        "SELECT predecessor_id, successor_id, first_day FROM authority_succession ORDER BY 1, 2",
                        (row, n) -> new Succession(
                                id(row, "predecessor_id"), id(row, "successor_id"), row.getObject(3, LocalDate.class))),
                list(
                        "SELECT published, authority_id, place, neighbour_id, closeness FROM neighbour"
                                + " ORDER BY published, authority_id, place",
                        ReferenceReading::link));
    }

    private List<LocalAuthority> authorities(List<Region> regions) {
        Map<String, Region> byCode = regions.stream().collect(Collectors.toMap(Region::code, Function.identity()));
        Map<AuthorityId, List<OnsCode>> codes = list(
                        "SELECT authority_id, ons_code, valid_from, valid_to FROM authority_code"
                                + " ORDER BY authority_id, valid_from",
                        (row, n) -> Map.entry(id(row, "authority_id"), onsCode(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return list(
                "SELECT authority_id, dfe_code, name, slug, type, region_code, part_of_region, valid_from, valid_to"
                        + " FROM authority ORDER BY authority_id",
                (row, n) -> authority(row, byCode, codes.getOrDefault(id(row, "authority_id"), List.of())));
    }

    private static LocalAuthority authority(ResultSet row, Map<String, Region> regions, List<OnsCode> codes)
            throws SQLException {
        return new LocalAuthority(
                id(row, "authority_id"),
                row.getString("dfe_code"),
                row.getString("name"),
                row.getString("slug"),
                LocalAuthority.Type.valueOf(row.getString("type")),
                regions.get(row.getString("region_code")),
                regions.get(row.getString("part_of_region")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                codes);
    }

    private static Region region(ResultSet row, int n) throws SQLException {
        return new Region(
                row.getString("region_code"),
                row.getString("name"),
                Region.Kind.valueOf(row.getString("kind")),
                row.getString("part_of"));
    }

    private static OnsCode onsCode(ResultSet row) throws SQLException {
        return new OnsCode(
                row.getString("ons_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        return new Link(
                row.getObject("published", LocalDate.class),
                id(row, "authority_id"),
                row.getInt("place"),
                id(row, "neighbour_id"),
                Closeness.valueOf(row.getString("closeness")));
    }

    private static AuthorityId id(ResultSet row, String column) throws SQLException {
        return new AuthorityId(row.getInt(column));
    }

    private <T> List<T> list(String sql, RowMapper<T> reader) {
        return jdbc.sql(sql).query(reader).list();
    }
}

package org.countersign.authority;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.countersign.authority.ReferenceData.Link;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings the reference tables to what the files say. What others refer to is updated in place and never deleted; the
 * rest is replaced.
 */
@Component
class ReferenceWriting {

    private final JdbcTemplate jdbc;

    ReferenceWriting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(ReferenceData data) {
        writeRegions(data);
        writeAuthorities(data.authorities());
        replaceNames(data);
        replaceLists(data.links());
    }

    private void writeRegions(ReferenceData data) {
        batch(
                "INSERT INTO region (region_code, name, kind, part_of) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind), part_of = VALUES(part_of)",
                data.regions(),
                region -> row(region.code(), region.name(), region.kind().name(), region.partOf()));
        jdbc.update("DELETE FROM region_name");
        batch(
                "INSERT INTO region_name (spelling, region_code) VALUES (?, ?)",
                data.regionSpellings(),
                name -> row(name.spelling(), name.code()));
    }

    private void writeAuthorities(List<LocalAuthority> authorities) {
        batch(
                "INSERT INTO authority (authority_id, dfe_code, name, slug, type, region_code, part_of_region,"
                        + " valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " dfe_code = VALUES(dfe_code), name = VALUES(name), slug = VALUES(slug), type = VALUES(type),"
                        + " region_code = VALUES(region_code), part_of_region = VALUES(part_of_region),"
                        + " valid_from = VALUES(valid_from), valid_to = VALUES(valid_to)",
                authorities,
                ReferenceWriting::authority);
        jdbc.update("DELETE FROM authority_code");
        authorities.forEach(this::writeCodes);
    }

    private void writeCodes(LocalAuthority authority) {
        batch(
                "INSERT INTO authority_code (ons_code, authority_id, valid_from, valid_to) VALUES (?, ?, ?, ?)",
                authority.onsCodes(),
                code -> row(code.value(), authority.id(), code.from(), code.to()));
    }

    private void replaceNames(ReferenceData data) {
        jdbc.update("DELETE FROM authority_name");
        batch(
                "INSERT INTO authority_name (spelling, authority_id) VALUES (?, ?)",
                data.spellings(),
                name -> row(name.spelling(), name.authority()));
        jdbc.update("DELETE FROM authority_succession");
        batch(
                "INSERT INTO authority_succession (predecessor_id, successor_id, first_day) VALUES (?, ?, ?)",
                data.successions(),
                change -> row(change.predecessor(), change.successor(), change.firstDay()));
    }

    /** Lists that the files do not have stay as they are. */
    private void replaceLists(List<Link> links) {
        var dates = links.stream().map(Link::published).distinct().toList();
        batch(
                "INSERT INTO neighbour_list (published) VALUES (?)"
                        + " ON DUPLICATE KEY UPDATE published = VALUES(published)",
                dates,
                date -> row(date));
        batch("DELETE FROM neighbour WHERE published = ?", dates, date -> row(date));
        batch(
                "INSERT INTO neighbour (published, authority_id, place, neighbour_id, closeness)"
                        + " VALUES (?, ?, ?, ?, ?)",
                links,
                link -> row(
                        link.published(),
                        link.of(),
                        link.rank(),
                        link.neighbour(),
                        link.closeness().name()));
    }

    private static Object[] authority(LocalAuthority authority) {
        Region part = authority.partOfRegion();
        return row(
                authority.id(),
                authority.dfeCode(),
                authority.name(),
                authority.slug(),
                authority.type().name(),
                authority.region().code(),
                part == null ? null : part.code(),
                authority.from(),
                authority.to());
    }

    private <T> void batch(String sql, Collection<T> rows, Function<T, Object[]> cells) {
        jdbc.batchUpdate(sql, rows.stream().map(cells).toList());
    }

    private static Object[] row(@Nullable Object... cells) {
        Object[] row = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] instanceof AuthorityId id ? id.value() : cells[i];
        }
        return row;
    }
}

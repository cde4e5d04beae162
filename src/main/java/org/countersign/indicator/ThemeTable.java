package org.countersign.indicator;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Themes as stored. */
@Component
class ThemeTable {

    private final TenantJdbc jdbc;
    private final Clock clock;

    ThemeTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Theme> all() {
        return jdbc.sql("""
                SELECT theme_id, name, position FROM theme WHERE authority_id = :authority ORDER BY position, name
                """)
                .query((row, number) -> new Theme(
                        new ThemeId(Ids.of(row.getBytes("theme_id"))), row.getString("name"), row.getInt("position")))
                .list();
    }

    /** As the database compares names: capitals and accents are not told apart. */
    Optional<Theme> named(String name) {
        return jdbc.sql("""
                SELECT theme_id, name, position FROM theme WHERE authority_id = :authority AND name = :name
                """)
                .param("name", name)
                .query((row, number) -> new Theme(
                        new ThemeId(Ids.of(row.getBytes("theme_id"))), row.getString("name"), row.getInt("position")))
                .optional();
    }

    /** After all others. */
    ThemeId add(String name) {
        var theme = new Theme(new ThemeId(Ids.next(clock)), name, last() + 1);
        jdbc.sql("""
                INSERT INTO theme (authority_id, theme_id, name, position) VALUES (:authority, :id, :name, :position)
                """)
                .param("id", Ids.bytes(theme.id().value()))
                .param("name", theme.name())
                .param("position", theme.position())
                .update();
        return theme.id();
    }

    void put(Theme theme) {
        jdbc.sql("""
                UPDATE theme SET name = :name, position = :position
                WHERE authority_id = :authority AND theme_id = :id
                """)
                .param("id", Ids.bytes(theme.id().value()))
                .param("name", theme.name())
                .param("position", theme.position())
                .update();
    }

    void remove(ThemeId id) {
        jdbc.sql("UPDATE indicator SET theme_id = NULL WHERE authority_id = :authority AND theme_id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
        jdbc.sql("DELETE FROM theme WHERE authority_id = :authority AND theme_id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    private int last() {
        return all().stream().mapToInt(Theme::position).max().orElse(0);
    }
}

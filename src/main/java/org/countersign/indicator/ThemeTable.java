package org.countersign.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Themes as stored. */
@Component
class ThemeTable {

    private static final String ALL =
            "SELECT theme_id, name, position, version FROM theme WHERE authority_id = :authority";

    private final TenantJdbc jdbc;
    private final Clock clock;

    ThemeTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Theme> all() {
        return jdbc.sql(ALL + " ORDER BY position, name")
                .query(ThemeTable::theme)
                .list();
    }

    Optional<Theme> find(ThemeId id) {
        return jdbc.sql(ALL + " AND theme_id = :id")
                .param("id", Ids.bytes(id.value()))
                .query(ThemeTable::theme)
                .optional();
    }

    /** As the database compares names: capitals and accents are not told apart. */
    Optional<Theme> named(String name) {
        return jdbc.sql(ALL + " AND name = :name")
                .param("name", name)
                .query(ThemeTable::theme)
                .optional();
    }

    /** After all others. */
    ThemeId add(String name) {
        var theme = new Theme(new ThemeId(Ids.next(clock)), name, last() + 1, 0);
        jdbc.sql("""
                INSERT INTO theme (authority_id, theme_id, name, position) VALUES (:authority, :id, :name, :position)
                """)
                .param("id", Ids.bytes(theme.id().value()))
                .param("name", theme.name())
                .param("position", theme.position())
                .update();
        return theme.id();
    }

    /** Calls it otherwise; false where somebody else did since this version. */
    boolean rename(Theme shown, String name) {
        return jdbc.sql("""
                        UPDATE theme SET name = :name, version = version + 1
                        WHERE authority_id = :authority AND theme_id = :id AND version = :version
                        """)
                        .param("id", Ids.bytes(shown.id().value()))
                        .param("name", name)
                        .param("version", shown.version())
                        .update()
                == 1;
    }

    void place(ThemeId id, int position) {
        jdbc.sql("UPDATE theme SET position = :position WHERE authority_id = :authority AND theme_id = :id")
                .param("id", Ids.bytes(id.value()))
                .param("position", position)
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

    private static Theme theme(ResultSet row, int number) throws SQLException {
        return new Theme(
                new ThemeId(Ids.of(row.getBytes("theme_id"))),
                row.getString("name"),
                row.getInt("position"),
                row.getInt("version"));
    }
}

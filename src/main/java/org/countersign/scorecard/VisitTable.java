package org.countersign.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The months there are, the reader's layout and the views they find: one statement. */
@Component
class VisitTable {

    private final TenantJdbc jdbc;

    VisitTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What this reader begins with.
     *
     * @param reader null where the system itself reads
     * @param coordinates whether they may change everybody's shared views
     */
    Visit of(@Nullable PersonId reader, boolean coordinates) {
        var filling = new Visit.Filling();
        jdbc.sql(MonthTable.KNOWN + """
                UNION ALL
                SELECT 'CHOSEN', NULL, NULL, NULL, table_key, layout, FALSE, NULL, TRUE
                FROM scorecard_preference WHERE authority_id = :authority AND person_id = :person
                UNION ALL
                SELECT 'VIEW', NULL, NULL, v.view_id, v.name, v.query, v.shared, p.display_name, v.person_id = :person
                FROM scorecard_view v JOIN person p ON p.person_id = v.person_id
                WHERE v.authority_id = :authority AND (v.person_id = :person OR v.shared)
                ORDER BY part, name
                """)
                .param("person", reader == null ? new byte[0] : Ids.bytes(reader.value()))
                .query(row -> {
                    put(filling, row, coordinates);
                });
        return filling.done();
    }

    private static void put(Visit.Filling filling, ResultSet row, boolean coordinates) throws SQLException {
        switch (row.getString("part")) {
            case "MEASURED" -> filling.measured.add(month(row));
            case "OPENED" -> filling.opened.put(month(row), row.getObject("due", LocalDate.class));
            case "CHANGED" -> filling.version = row.getLong("name");
            case "CHOSEN" -> {
                filling.key = new TableKey(row.getString("name"));
                filling.layout =
                        Layout.of(Parameters.of(row.getString("query"))).orElse(null);
            }
            default -> filling.views.add(view(row, coordinates));
        }
    }

    private static SavedView view(ResultSet row, boolean coordinates) throws SQLException {
        boolean mine = row.getBoolean("mine");
        return new SavedView(
                new ViewId(Ids.of(row.getBytes("id"))),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getString("person"),
                mine,
                mine || coordinates);
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}

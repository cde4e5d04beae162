package org.countersign.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Columns of a table of an authority.
 *
 * @param key the column that together with the authority's tells rows apart
 */
public record WordsInColumns(TenantJdbc jdbc, String table, String key, List<String> columns)
        implements RemovableWords {

    public WordsInColumns {
        columns = List.copyOf(columns);
    }

    @Override
    public int places(Removal removal) {
        return rows(removal).size();
    }

    @Override
    public void remove(Removal removal) {
        String set = columns.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        jdbc.batch(
                "UPDATE " + table + " SET " + set + " WHERE authority_id = :authority AND " + key + " = :key",
                rows(removal).stream().map(row -> without(removal, row)).toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource without(Removal removal, Row row) {
        var values = new MapSqlParameterSource("authority", Scope.authorityNow().value()).addValue("key", row.key());
        for (int at = 0; at < columns.size(); at++) {
            values.addValue(columns.get(at), removal.from(row.words().get(at)));
        }
        return values;
    }

    private List<Row> rows(Removal removal) {
        String like = columns.stream()
                .map(column -> column + " LIKE :like ESCAPE '!'")
                .collect(Collectors.joining(" OR "));
        return jdbc
                .sql("SELECT " + key + ", " + String.join(", ", columns) + " FROM " + table
                        + " WHERE authority_id = :authority AND (" + like + ")")
                .param("like", removal.like())
                .query((row, number) -> {
                    var words = new ArrayList<String>();
                    for (String column : columns) {
                        words.add(row.getString(column));
                    }
                    return new Row(row.getObject(key), words);
                })
                .list()
                .stream()
                .filter(row -> row.words().stream().anyMatch(removal::stands))
                .toList();
    }

    private record Row(Object key, List<String> words) {}
}

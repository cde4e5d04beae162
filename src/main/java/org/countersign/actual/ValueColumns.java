package org.countersign.actual;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A {@link Value} as the columns state, amount, numerator, denominator and detail, and back. */
public final class ValueColumns {

    private static final String NUMBER = "NUMBER";

    private ValueColumns() {}

    /** Reads the value from a row that has at least state and amount. */
    public static Value plain(ResultSet row) throws SQLException {
        return plain(row.getString("state"), row.getBigDecimal("amount"));
    }

    /** The value of a state and an amount, which is null where the state is a reason. */
    public static Value plain(String state, @Nullable BigDecimal amount) {
        return amount == null || !state.equals(NUMBER) ? Value.none(Absence.valueOf(state)) : Value.of(amount);
    }

    /** Reads the value from a row that has all five columns. */
    public static Value full(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state.equals(NUMBER)
                ? new Value.Figure(row.getBigDecimal("amount"), fraction(row))
                : new Value.None(Absence.valueOf(state), row.getString("detail"));
    }

    /** The state as stored. */
    public static String state(Value value) {
        return value instanceof Value.None none ? none.reason().name() : NUMBER;
    }

    /** The amount as stored; null where there is no number. */
    public static @Nullable BigDecimal amount(Value value) {
        return value.number().orElse(null);
    }

    static MapSqlParameterSource bind(MapSqlParameterSource row, Value value) {
        Fraction fraction = value instanceof Value.Figure figure ? figure.fraction() : null;
        return row.addValue("state", state(value))
                .addValue("amount", amount(value))
                .addValue("numerator", fraction == null ? null : fraction.numerator())
                .addValue("denominator", fraction == null ? null : fraction.denominator())
                .addValue("detail", value instanceof Value.None none ? none.detail() : "");
    }

    /** The five columns in their order, from one on. */
    static void set(PreparedStatement statement, int first, Value value) throws SQLException {
        Fraction fraction = value instanceof Value.Figure figure ? figure.fraction() : null;
        statement.setString(first, state(value));
        statement.setBigDecimal(first + 1, amount(value));
        statement.setBigDecimal(first + 2, fraction == null ? null : fraction.numerator());
        statement.setBigDecimal(first + 3, fraction == null ? null : fraction.denominator());
        statement.setString(first + 4, value instanceof Value.None none ? none.detail() : "");
    }

    private static @Nullable Fraction fraction(ResultSet row) throws SQLException {
        BigDecimal numerator = row.getBigDecimal("numerator");
        BigDecimal denominator = row.getBigDecimal("denominator");
        return numerator == null || denominator == null ? null : new Fraction(numerator, denominator);
    }
}

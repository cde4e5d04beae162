package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.countersign.actual.Reading;
import org.countersign.benchmarking.LentIndicator;
import org.countersign.benchmarking.SignedMoments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When several authorities signed for what they share: the one query over texts of more than one, and none of their words. */
@Component
class MomentsAsSigned implements SignedMoments {

    private final JdbcClient jdbc;

    MomentsAsSigned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<LentIndicator, NavigableMap<YearMonth, Instant>> of(Collection<LentIndicator> lent) {
        Map<List<Integer>, LentIndicator> wanted =
                lent.stream().collect(toMap(MomentsAsSigned::key, Function.identity()));
        Map<LentIndicator, NavigableMap<YearMonth, Instant>> moments = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql("""
                    SELECT authority_id, indicator_id, month, signed_at FROM commentary
                    WHERE (authority_id, indicator_id) IN (:lent) AND state = :signed AND thrown_away = 0
                      AND signed_at IS NOT NULL AND signed_amount IS NOT NULL
                    """)
                    .param("lent", wanted.keySet().stream().map(List::toArray).toList())
                    .param("signed", State.SIGNED_OFF.name())
                    .query(row -> {
                        put(moments, wanted.get(List.of(row.getInt(1), row.getInt(2))), row);
                    });
        }
        return moments;
    }

    private static void put(
            Map<LentIndicator, NavigableMap<YearMonth, Instant>> moments, LentIndicator lent, ResultSet row)
            throws SQLException {
        YearMonth cycle = YearMonth.from(row.getObject("month", LocalDate.class));
        if (Reading.isDue(lent.measure(), cycle)) {
            moments.computeIfAbsent(lent, any -> new TreeMap<>())
                    .put(
                            Reading.asked(lent.measure(), cycle),
                            row.getObject("signed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
        }
    }

    private static List<Integer> key(LentIndicator lent) {
        return List.of(lent.giver().value(), lent.indicator().value());
    }
}

package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.countersign.benchmarking.SignedWords;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The latest signed text of each indicator, for those who compare its figures with others': one statement. */
@Service
public class LatestSigned implements SignedWords {

    private final TenantJdbc jdbc;

    LatestSigned(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Map<IndicatorId, Said> latest(AuthorityId authority) {
        return jdbc
                .sql("""
                SELECT c.indicator_id, c.month, c.body, c.signed_name FROM commentary c
                JOIN (SELECT indicator_id, MAX(month) AS month FROM commentary
                      WHERE authority_id = :authority AND state = 'SIGNED_OFF' AND thrown_away = 0
                      GROUP BY indicator_id) latest
                  ON latest.indicator_id = c.indicator_id AND latest.month = c.month
                WHERE c.authority_id = :authority AND c.state = 'SIGNED_OFF' AND c.thrown_away = 0
                """)
                .query((row, number) -> Map.entry(new IndicatorId(row.getInt("indicator_id")), said(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("body"),
                Objects.requireNonNullElse(row.getString("signed_name"), ""));
    }
}

package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.actual.Reading;
import org.countersign.benchmarking.SignedFigure;
import org.countersign.benchmarking.SignedFigures;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** The figures beside signed texts, as they were kept with the signature. */
@Component
class FiguresAsSigned implements SignedFigures {

    private final TenantJdbc jdbc;

    FiguresAsSigned(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, NavigableMap<YearMonth, SignedFigure>> of(
            AuthorityId authority, Collection<IndicatorDetails> indicators) {
        Map<IndicatorId, Measure> measures =
                indicators.stream().collect(toMap(IndicatorDetails::id, IndicatorDetails::measure));
        Map<IndicatorId, NavigableMap<YearMonth, SignedFigure>> signed = new HashMap<>();
        jdbc.sql("""
                SELECT indicator_id, month, signed_at, signed_amount, signed_seen FROM commentary
                WHERE authority_id = :authority AND state = :signed AND thrown_away = 0
                  AND signed_at IS NOT NULL AND signed_amount IS NOT NULL
                """)
                .param("signed", State.SIGNED_OFF.name())
                .query((row, number) ->
                        Optional.ofNullable(measures.get(indicator(row))).map(measure -> put(signed, measure, row)))
                .list();
        return signed;
    }

    private static IndicatorId put(
            Map<IndicatorId, NavigableMap<YearMonth, SignedFigure>> signed, Measure measure, ResultSet row) {
        try {
            YearMonth cycle = YearMonth.from(row.getObject("month", LocalDate.class));
            if (Reading.isDue(measure, cycle)) {
                signed.computeIfAbsent(indicator(row), any -> new TreeMap<>())
                        .put(Reading.asked(measure, cycle), figure(row));
            }
            return indicator(row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignedFigure figure(ResultSet row) throws SQLException {
        Seen seen = SeenText.read(row.getString("signed_seen"));
        BigDecimal amount = seen == null || seen.amount() == null ? row.getBigDecimal("signed_amount") : seen.amount();
        return new SignedFigure(
                amount,
                seen == null ? "" : seen.settled(),
                row.getObject("signed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static IndicatorId indicator(ResultSet row) throws SQLException {
        return new IndicatorId(row.getInt("indicator_id"));
    }
}

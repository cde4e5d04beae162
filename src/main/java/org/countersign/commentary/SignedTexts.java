package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.FigureKey;
import org.countersign.actual.Reading;
import org.countersign.actual.RevisionRule;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Which texts are signed off, for those who revise the figures beside them. */
@Component
class SignedTexts implements RevisionRule {

    private final TenantJdbc jdbc;

    SignedTexts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A month's text stands beside the figure that its cycle asked for: of an indicator in arrears, an earlier one. */
    @Override
    public Set<FigureKey> signed(
            AuthorityId authority, Collection<IndicatorDetails> indicators, YearMonth from, YearMonth to) {
        return signedSince(authority, indicators, from, to, Instant.EPOCH);
    }

    @Override
    public Set<FigureKey> signedSince(
            AuthorityId authority,
            Collection<IndicatorDetails> indicators,
            YearMonth from,
            YearMonth to,
            Instant moment) {
        Map<IndicatorId, Measure> measures =
                indicators.stream().collect(toMap(IndicatorDetails::id, IndicatorDetails::measure));
        int longest = measures.values().stream().mapToInt(Measure::lag).max().orElse(0);
        return texts(from, to.plusMonths(longest), moment).stream()
                .filter(text -> measures.containsKey(text.indicator()))
                .map(text ->
                        new FigureKey(text.indicator(), Reading.asked(measures.get(text.indicator()), text.month())))
                .filter(figure ->
                        !figure.month().isBefore(from) && !figure.month().isAfter(to))
                .collect(toUnmodifiableSet());
    }

    private List<FigureKey> texts(YearMonth from, YearMonth to, Instant since) {
        return jdbc.sql("""
                SELECT indicator_id, month FROM commentary
                WHERE authority_id = :authority AND month BETWEEN :from AND :to AND state = :signed
                  AND thrown_away = 0 AND COALESCE(signed_at, stage_since) >= :since
                """)
                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("signed", State.SIGNED_OFF.name())
                .query((row, number) -> new FigureKey(
                        new IndicatorId(row.getInt("indicator_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class))))
                .list();
    }

    @Override
    public Optional<Instant> cycleBefore(AuthorityId authority, YearMonth month) {
        return jdbc.sql("""
                SELECT MAX(opened_at) FROM cycle WHERE authority_id = :authority AND month < :month
                """)
                .param("month", month.atDay(1))
                .query(LocalDateTime.class)
                .optional()
                .map(opened -> opened.toInstant(ZoneOffset.UTC));
    }
}

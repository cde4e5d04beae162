package org.countersign.commentary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** How fast past months were signed. */
@Component
class Paces {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final double ALMOST_ALL = 0.95;

    private final TenantJdbc jdbc;
    private final CycleRows cycles;

    Paces(TenantJdbc jdbc, CycleRows cycles) {
        this.jdbc = jdbc;
        this.cycles = cycles;
    }

    Forecast forecast(CycleDetails cycle) {
        List<CycleDetails> past = cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(each -> !each.trial() && each.month().isBefore(cycle.month()))
                .limit(Forecast.MOST)
                .toList();
        Map<YearMonth, List<LocalDate>> signed = past.isEmpty()
                ? Map.of()
                : signed(past.stream().map(CycleDetails::month).toList());
        return Forecast.of(
                past.stream()
                        .filter(each -> signed.containsKey(each.month()))
                        .map(each ->
                                Forecast.between(each.deadlines().reporters(), almostLast(signed.get(each.month()))))
                        .toList(),
                cycle.deadlines().reporters());
    }

    private static LocalDate almostLast(List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(ALMOST_ALL * sorted.size()) - 1));
    }

    private Map<YearMonth, List<LocalDate>> signed(Collection<YearMonth> months) {
        return jdbc
                .sql("""
                SELECT month, signed_at FROM commentary
                WHERE authority_id = :authority AND month IN (:months) AND state = 'SIGNED_OFF' AND thrown_away = 0
                """)
                .param("months", months.stream().map(month -> month.atDay(1)).toList())
                .query((row, number) -> Map.entry(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("signed_at", LocalDateTime.class)
                                .atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(LONDON)
                                .toLocalDate()))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}

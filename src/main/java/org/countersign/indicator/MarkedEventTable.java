package org.countersign.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Events and the indicators they are about, as stored. */
@Component
class MarkedEventTable {

    private final TenantJdbc jdbc;
    private final Clock clock;

    MarkedEventTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<MarkedEvent> all() {
        Map<UUID, Set<IndicatorId>> about = jdbc
                .sql("""
                SELECT marked_event_id, indicator_id FROM marked_event_indicator WHERE authority_id = :authority
                """)
                .query((row, number) ->
                        Map.entry(Ids.of(row.getBytes("marked_event_id")), new IndicatorId(row.getInt("indicator_id"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return jdbc.sql("""
                SELECT marked_event_id, day, label, version FROM marked_event WHERE authority_id = :authority ORDER BY day DESC, label
                """)
                .query((row, number) -> new MarkedEvent(
                        new MarkedEventId(Ids.of(row.getBytes("marked_event_id"))),
                        row.getObject("day", LocalDate.class),
                        row.getString("label"),
                        about.getOrDefault(Ids.of(row.getBytes("marked_event_id")), Set.of()),
                        row.getInt("version")))
                .list();
    }

    MarkedEvent add(LocalDate day, String label, Set<IndicatorId> indicators) {
        var event = new MarkedEvent(new MarkedEventId(Ids.next(clock)), day, label, indicators);
        jdbc.sql("""
                INSERT INTO marked_event (authority_id, marked_event_id, day, label) VALUES (:authority, :id, :day, :label)
                """)
                .param("id", Ids.bytes(event.id().value()))
                .param("day", day)
                .param("label", label)
                .update();
        indicators.forEach(indicator -> concern(event.id(), indicator));
        return event;
    }

    /** Day, label and indicators anew; false where somebody else changed it since this version. */
    boolean change(MarkedEvent event) {
        boolean changed = jdbc.sql("""
                        UPDATE marked_event SET day = :day, label = :label, version = version + 1
                        WHERE authority_id = :authority AND marked_event_id = :id AND version = :version
                        """)
                        .param("id", Ids.bytes(event.id().value()))
                        .param("day", event.day())
                        .param("label", event.label())
                        .param("version", event.version())
                        .update()
                == 1;
        if (changed) {
            concernNobody(event.id());
            event.indicators().forEach(indicator -> concern(event.id(), indicator));
        }
        return changed;
    }

    void remove(MarkedEventId id) {
        concernNobody(id);
        jdbc.sql("DELETE FROM marked_event WHERE authority_id = :authority AND marked_event_id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    private void concernNobody(MarkedEventId id) {
        jdbc.sql("DELETE FROM marked_event_indicator WHERE authority_id = :authority AND marked_event_id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    private void concern(MarkedEventId event, IndicatorId indicator) {
        jdbc.sql("""
                INSERT INTO marked_event_indicator (authority_id, marked_event_id, indicator_id)
                VALUES (:authority, :event, :indicator)
                """)
                .param("event", Ids.bytes(event.value()))
                .param("indicator", indicator.value())
                .update();
    }
}

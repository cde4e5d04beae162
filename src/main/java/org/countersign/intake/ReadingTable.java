package org.countersign.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The readings an authority keeps. */
@Component
class ReadingTable {

    private final TenantJdbc jdbc;
    private final JsonMapper json;

    ReadingTable(TenantJdbc jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<KeptReading> all() {
        return jdbc.sql("SELECT reading FROM import_reading WHERE authority_id = :authority ORDER BY name")
                .query((row, number) -> json.readValue(row.getString("reading"), KeptReading.class))
                .list();
    }

    void put(KeptReading reading) {
        jdbc.sql("""
                INSERT INTO import_reading (authority_id, name, reading) VALUES (:authority, :name, :reading)
                ON DUPLICATE KEY UPDATE reading = VALUES(reading)
                """)
                .param("name", reading.name())
                .param("reading", json.writeValueAsString(reading))
                .update();
    }

    boolean remove(String name) {
        return jdbc.sql("DELETE FROM import_reading WHERE authority_id = :authority AND name = :name")
                        .param("name", name)
                        .update()
                > 0;
    }

    /** The reading of which a file has the most headings again. */
    Optional<KeptReading> like(Source source) {
        record Scored(KeptReading reading, double likeness) {}
        return all().stream()
                .map(reading -> new Scored(reading, reading.likeness(source)))
                .filter(scored -> scored.likeness() > 0)
                .max(Comparator.comparing(Scored::likeness))
                .map(Scored::reading);
    }
}

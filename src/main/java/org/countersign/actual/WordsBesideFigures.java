package org.countersign.actual;

import java.util.List;
import org.countersign.audit.RemovableWords;
import org.countersign.audit.WordsInColumns;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people write freely about figures. */
@Configuration(proxyBeanMethods = false)
class WordsBesideFigures {

    @Bean
    static RemovableWords wordsOfQueries(TenantJdbc jdbc) {
        return new WordsInColumns(jdbc, "figure_query", "query_id", List.of("reason", "note"));
    }
}

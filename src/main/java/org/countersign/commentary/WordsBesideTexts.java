package org.countersign.commentary;

import java.util.List;
import org.countersign.audit.RemovableWords;
import org.countersign.audit.WordsInColumns;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people write freely about sign-off, but for the texts themselves. */
@Configuration(proxyBeanMethods = false)
class WordsBesideTexts {

    @Bean
    static RemovableWords wordsOfCover(TenantJdbc jdbc) {
        return new WordsInColumns(jdbc, "cover", "cover_id", List.of("note"));
    }

    @Bean
    static RemovableWords wordsOfLocks(TenantJdbc jdbc) {
        return new WordsInColumns(jdbc, "cycle", "month", List.of("lock_reason"));
    }

    @Bean
    static RemovableWords wordsOfImportedTexts(TenantJdbc jdbc) {
        return new WordsInColumns(jdbc, "imported_text", "text_id", List.of("body", "author"));
    }
}

package org.countersign.identity.door;

import com.samskivert.mustache.Mustache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How templates read their model: an empty text counts as none, a name that the model does not hold is a fault. */
@Configuration(proxyBeanMethods = false)
class DoorTemplates {

    @Bean
    static Mustache.Compiler mustacheCompiler(Mustache.TemplateLoader templates) {
        return Mustache.compiler()
                .withLoader(templates)
                .emptyStringIsFalse(true)
                .nullValue("");
    }
}

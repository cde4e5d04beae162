package org.countersign.indicator.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue in the side navigation. */
@Configuration(proxyBeanMethods = false)
class CataloguePages {

    static final String INDICATORS = "settings/indicators";
    static final String WORKBOOK = "settings/indicators-file";
    static final String THEMES = "settings/themes";
    static final String EVENTS = "settings/events";
    static final String CHECKS = "settings/checks";

    @Bean
    NavigationEntry cataloguePage() {
        return new NavigationEntry("Indicators", INDICATORS, 65, Right.CATALOGUE);
    }
}

package org.countersign.indicator.ui;

import org.countersign.indicator.CatalogueNavigation;
import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue in the side navigation. */
@Configuration(proxyBeanMethods = false)
class CataloguePages {

    @Bean
    NavigationEntry cataloguePage() {
        return new NavigationEntry("Indicators", CatalogueNavigation.INDICATORS, 65, Right.CATALOGUE);
    }
}

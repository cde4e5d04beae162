package org.countersign.actual.ui;

import org.countersign.actual.FiguresNavigation;
import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's page in the side navigation. */
@Configuration(proxyBeanMethods = false)
class FiguresPages {

    @Bean
    NavigationEntry figuresPage() {
        return new NavigationEntry("Figures", FiguresNavigation.PAGE, 55, Right.ENTER);
    }
}

package org.countersign.intake.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's page in the side navigation. */
@Configuration(proxyBeanMethods = false)
class IntakePages {

    static final String PAGE = "intake";

    @Bean
    NavigationEntry figuresInPage() {
        return new NavigationEntry("Figures in", PAGE, 60, Right.IMPORT);
    }
}

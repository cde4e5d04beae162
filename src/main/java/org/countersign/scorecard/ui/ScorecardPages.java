package org.countersign.scorecard.ui;

import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's page in the side navigation. */
@Configuration(proxyBeanMethods = false)
class ScorecardPages {

    @Bean
    NavigationEntry scorecardPage() {
        return new NavigationEntry("Scorecard", ScorecardNavigation.PAGE, 20, Right.READ);
    }
}

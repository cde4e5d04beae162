package org.countersign.scorecard.ui;

import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.StartNavigation;
import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's pages in the side navigation. Whoever has work of their own starts with that, all others here. */
@Configuration(proxyBeanMethods = false)
class ScorecardPages {

    @Bean
    NavigationEntry startPage() {
        return new NavigationEntry("Start", StartNavigation.PAGE, 15, Right.READ);
    }

    @Bean
    NavigationEntry scorecardPage() {
        return new NavigationEntry("Scorecard", ScorecardNavigation.PAGE, 20, Right.READ);
    }
}

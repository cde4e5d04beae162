package org.countersign.commentary.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module in the side navigation. */
@Configuration(proxyBeanMethods = false)
class CommentaryPages {

    @Bean
    NavigationEntry myWorkPage() {
        return new NavigationEntry("My work", MyWorkAddress.PAGE, 10, Right.SIGN, Right.WRITE);
    }

    /** Whoever only fills a stage of other people's work does not start there. */
    @Bean
    NavigationEntry workAtStages() {
        return new NavigationEntry("My work", MyWorkAddress.PAGE, 45, Right.COUNTERSIGN);
    }

    @Bean
    NavigationEntry cyclePage() {
        return new NavigationEntry("Cycle", CycleAddress.PAGE, 50, Right.COORDINATE);
    }

    @Bean
    NavigationEntry signOffPage() {
        return new NavigationEntry("Sign-off", RouteView.PAGE, 85, Right.ADMINISTER);
    }
}

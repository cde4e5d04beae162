package org.countersign.wayout.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's page in the side navigation, and the files behind it. */
@Configuration(proxyBeanMethods = false)
class WayOutPages {

    static final String PAGE = "settings/way-out";
    static final String SCORECARD = "settings/scorecard.xlsx";
    static final String EVERYTHING = "settings/everything.zip";

    @Bean
    NavigationEntry wayOutPage() {
        return new NavigationEntry("Way out", PAGE, 99, Right.TAKE_OUT);
    }
}

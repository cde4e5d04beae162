package org.countersign.feed.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's page in the side navigation. */
@Configuration(proxyBeanMethods = false)
class FeedPages {

    static final String PAGE = "settings/feeds";

    @Bean
    NavigationEntry feedsPage() {
        return new NavigationEntry("Feeds", PAGE, 96, Right.ADMINISTER);
    }
}

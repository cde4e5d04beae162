package org.countersign.identity.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of people in the side navigation. */
@Configuration(proxyBeanMethods = false)
class PeoplePages {

    static final String PEOPLE = "settings/people";

    @Bean
    NavigationEntry peoplePage() {
        return new NavigationEntry("People", PEOPLE, 70, Right.COORDINATE);
    }
}

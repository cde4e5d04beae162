package org.countersign.identity.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page in the side navigation. */
@Configuration(proxyBeanMethods = false)
class SignInSettingsPage {

    @Bean
    NavigationEntry signInSettings() {
        return new NavigationEntry("Signing in", SignInSettingsView.PAGE, 95, Right.ADMINISTER);
    }
}

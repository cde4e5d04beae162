package org.countersign.operator.ui;

import org.countersign.uikit.InstallationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's pages in the side navigation. */
@Configuration(proxyBeanMethods = false)
class OperatorPages {

    static final String AUTHORITIES = "operator";
    static final String AUTHORITY = "operator/authority/";
    static final String TAKE_ON_BOARD = "operator/take-on-board";
    static final String INSTALLATION = "operator/installation";

    /** Stands on every page of the operator. */
    static final String PROMISE =
            "You run this installation. You see counts and health here, never an authority’s figures or texts.";

    @Bean
    InstallationEntry operatorPage() {
        return new InstallationEntry("Operator", AUTHORITIES, 10);
    }
}

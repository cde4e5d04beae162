package org.countersign.audit.ui;

import org.countersign.tenancy.Right;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's page in the side navigation. */
@Configuration(proxyBeanMethods = false)
class AuditPages {

    @Bean
    NavigationEntry auditPage() {
        return new NavigationEntry("Audit trail", AuditAddress.PAGE, 98, Right.AUDIT);
    }
}

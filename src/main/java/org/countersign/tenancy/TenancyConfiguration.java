package org.countersign.tenancy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The order at a service's door: scope, then guard (Spring Security's 100 to 600), then transaction. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableTransactionManagement(order = TenancyConfiguration.TRANSACTION)
class TenancyConfiguration {

    static final int SCOPE = 0;
    static final int TRANSACTION = 1000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor scopeAtTheDoor() {
        var advisor = new DefaultPointcutAdvisor(new DoorsOfAuthorities(), new ScopeAtTheDoor());
        advisor.setOrder(SCOPE);
        return advisor;
    }

    @Bean
    HibernatePropertiesCustomizer tenantsForHibernate(StatementGuard guard) {
        return properties -> {
            properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new ScopeResolver());
            properties.put(JdbcSettings.STATEMENT_INSPECTOR, guard);
        };
    }

    /** Public methods of services that take an authority first; shared data needs no scope and must not ask for one. */
    private static class DoorsOfAuthorities extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return AnnotatedElementUtils.hasAnnotation(type, Service.class)
                    && Modifier.isPublic(method.getModifiers())
                    && method.getParameterCount() > 0
                    && method.getParameterTypes()[0] == AuthorityId.class
                    && !isShared(method, type);
        }

        private static boolean isShared(Method method, Class<?> type) {
            return AnnotatedElementUtils.hasAnnotation(type, SharedData.class)
                    || AnnotatedElementUtils.hasAnnotation(method, SharedData.class);
        }
    }
}

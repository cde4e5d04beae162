package org.countersign.shell;

import org.countersign.tenancy.PublicAddress;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where people come by https, the browser keeps the session's cookie for this one host and never sends it otherwise:
 * nobody has to think of it when setting up.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if ("https".equals(address.address().getScheme())) {
            Cookie cookie = factory.getSettings().getSession().getCookie();
            cookie.setName("__Host-countersign");
            cookie.setPath("/");
            cookie.setSecure(true);
            cookie.setDomain(null);
        }
    }
}

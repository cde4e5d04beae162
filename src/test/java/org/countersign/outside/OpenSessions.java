package org.countersign.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions that the running server keeps, seen from within. */
@Component
class OpenSessions {

    private static final String COOKIE = "__Host-countersign";
    private static final String APP = "FACTOR_AUTHENTICATOR_APP";

    private final ApplicationContext context;

    OpenSessions(ApplicationContext context) {
        this.context = context;
    }

    int count() {
        return manager().getActiveSessions();
    }

    /** As after the code of an authenticator app, which other tests type. */
    Visitor withSecondFactor(Visitor visitor) {
        SecurityContext session = session(visitor);
        Authentication now = session.getAuthentication();
        List<GrantedAuthority> authorities = new ArrayList<>(now.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(APP));
        session.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(now.getPrincipal(), null, authorities));
        return visitor;
    }

    private SecurityContext session(Visitor visitor) {
        try {
            return (SecurityContext) manager()
                    .findSession(visitor.cookies().get(COOKIE))
                    .getSession()
                    .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manager manager() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        var host = ((TomcatWebServer) server).getTomcat().getHost();
        return Arrays.stream(host.findChildren())
                .map(Context.class::cast)
                .map(Context::getManager)
                .findFirst()
                .orElseThrow();
    }
}

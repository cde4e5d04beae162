package org.countersign.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/** Where sessions are looked at: in every security chain, and every few seconds for those ended elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SessionChecks {

    private final LiveSessions sessions;

    SessionChecks(LiveSessions sessions) {
        this.sessions = sessions;
    }

    @Bean
    static Customizer<HttpSecurity> sessionsInEveryChain(LiveSessions sessions) {
        return http -> http.addFilterBefore(new SessionFilter(sessions), LogoutFilter.class)
                .addFilterAfter(new SecondFactorGate(), SessionFilter.class);
    }

    @Scheduled(fixedDelayString = "${countersign.session.look:2s}")
    void closeEnded() {
        sessions.closeEnded();
    }
}

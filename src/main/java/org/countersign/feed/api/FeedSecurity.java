package org.countersign.feed.api;

import java.time.Clock;
import org.countersign.feed.FeedDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain of the feeds, ahead of that of the pages. It is put together by hand: built as the pages' is, it would take
 * over their ways of signing in.
 */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain feeds(FeedDoor door, JsonMapper json, Clock clock) {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.pathPattern("/api/**"), new BearerFilter(door, json, clock));
    }
}

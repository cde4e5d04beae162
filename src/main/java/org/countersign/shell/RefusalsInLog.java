package org.countersign.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.countersign.identity.SignedIn;
import org.countersign.tenancy.FeedAuthentication;
import org.countersign.tenancy.SystemAuthentication;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps in the log what the guards of services and the security chain refuse to somebody, with the person by id. Strangers
 * who are asked to sign in are none of that; addresses are not kept, because some hold a link's secret.
 */
@Component
class RefusalsInLog implements AuthorizationEventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalsInLog.class);

    @Override
    public <T> void publishAuthorizationEvent(
            Supplier<@Nullable Authentication> who, T what, @Nullable AuthorizationResult answer) {
        if (answer != null && !answer.isGranted()) {
            who(who.get()).ifPresent(name -> LOG.warn("Refused to {}: {}", name, words(what)));
        }
    }

    private static Optional<String> who(@Nullable Authentication authentication) {
        if (authentication instanceof SystemAuthentication system) {
            return Optional.of("the system's " + system.asActor().name());
        }
        if (authentication instanceof FeedAuthentication feed) {
            return Optional.of("the feed with token " + feed.token());
        }
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(person -> "person " + ((SignedIn) person).id().value());
    }

    private static String words(Object what) {
        return what instanceof MethodInvocation call
                ? call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName()
                : "a request";
    }
}

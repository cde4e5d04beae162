package org.countersign.tenancy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever acts now, with their language and their name in the log, for work on another thread. The scope of an authority
 * stays behind: the first door on that thread opens it anew, and asks for the rights anew.
 */
public final class TakenAlong {

    private final @Nullable Authentication who;
    private final Locale language;
    private final Map<String, String> log;

    private TakenAlong(@Nullable Authentication who, Locale language, Map<String, String> log) {
        this.who = who;
        this.language = language;
        this.log = log;
    }

    /** As it is on this thread. */
    public static TakenAlong now() {
        Authentication who = Tenancy.acting()
                .orElseGet(() -> SecurityContextHolder.getContext().getAuthentication());
        Map<String, String> log = Optional.ofNullable(MDC.getCopyOfContextMap()).orElseGet(Map::of);
        return new TakenAlong(who, LocaleContextHolder.getLocale(), log);
    }

    /** Does the work on a thread that nobody acts on; afterwards nobody does again. */
    public void run(Runnable work) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        LocaleContextHolder.setLocale(language);
        MDC.setContextMap(log);
        try {
            work.run();
        } finally {
            MDC.clear();
            LocaleContextHolder.resetLocaleContext();
            SecurityContextHolder.clearContext();
        }
    }
}

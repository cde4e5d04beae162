package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives door pages their own, strict headers in place of those that Vaadin's pages need. */
@Component
class DoorHeaders implements HandlerInterceptor, WebMvcConfigurer {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String POLICY_WITH_SCRIPTS = POLICY + "; script-src 'self'; connect-src 'self'";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            AtTheDoor door = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AtTheDoor.class);
            if (door != null) {
                write(response, door);
            }
        }
        return true;
    }

    private static void write(HttpServletResponse response, AtTheDoor door) {
        response.setHeader("Content-Security-Policy", door.scripts() ? POLICY_WITH_SCRIPTS : POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

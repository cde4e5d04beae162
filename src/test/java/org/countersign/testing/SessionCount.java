package org.countersign.testing;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many sessions the server of a {@link WebTest} has made. */
@Component
public class SessionCount implements HttpSessionListener {

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        made.incrementAndGet();
    }

    public int made() {
        return made.get();
    }
}

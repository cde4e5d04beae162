package org.countersign.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Change;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.Changes;
import org.springframework.beans.factory.DisposableBean;

/**
 * Tells open pages what others changed. A page follows while it is attached and is told within its own session, on a
 * thread that is neither a request's nor the reader's; it then reads again through its services, which ask for the rights
 * of whoever looks at it anew. What it does must not wait for the browser: an answer of the browser would look like
 * something that a person did, and keep them signed in.
 */
@org.springframework.stereotype.Component
public class LivePages implements DisposableBean {

    private static final int AT_ONCE = 4;

    private final Changes changes;
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
            AT_ONCE, Thread.ofPlatform().name("live-", 0).daemon().factory());

    LivePages(Changes changes) {
        this.changes = changes;
    }

    /** Follows an authority's changes of some kinds from now on, instead of what this part followed before. */
    public void follow(Component part, AuthorityId authority, Set<ChangeKind> kinds, Consumer<List<Change>> told) {
        var following = new Following(part, kinds, told, threads);
        Following former = ComponentUtil.getData(part, Following.class);
        if (former != null) {
            former.end();
        }
        ComponentUtil.setData(part, Following.class, following);
        following.begin(listener -> changes.watch(authority, listener));
    }

    /** Does something on a page after a while, if it is still there. */
    public void afterwards(Component part, Duration pause, Runnable work) {
        threads.schedule(
                () -> part.getUI().ifPresent(page -> Following.access(page, work)),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

package org.countersign.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.tenancy.Change;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.Changes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** One part of a page that follows changes while it is attached. What comes while it is busy, it is told at once after. */
final class Following implements Consumer<List<Change>> {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Component part;
    private final Set<ChangeKind> kinds;
    private final Consumer<List<Change>> told;
    private final Executor threads;
    private final List<Change> waiting = new ArrayList<>();
    private final List<Registration> listening = new ArrayList<>();
    private Changes.@Nullable Watch watch;
    private volatile @Nullable UI page;

    Following(Component part, Set<ChangeKind> kinds, Consumer<List<Change>> told, Executor threads) {
        this.part = part;
        this.kinds = Set.copyOf(kinds);
        this.told = told;
        this.threads = threads;
    }

    void begin(Function<Consumer<List<Change>>, Changes.Watch> watching) {
        listening.add(part.addAttachListener(attached -> attach(attached.getUI(), watching)));
        listening.add(part.addDetachListener(detached -> detach()));
        part.getUI().ifPresent(here -> attach(here, watching));
    }

    void end() {
        detach();
        listening.forEach(Registration::remove);
    }

    private void attach(UI here, Function<Consumer<List<Change>>, Changes.Watch> watching) {
        detach();
        page = here;
        watch = watching.apply(this);
    }

    private void detach() {
        page = null;
        if (watch != null) {
            watch.stop();
            watch = null;
        }
    }

    @Override
    public void accept(List<Change> changes) {
        List<Change> mine =
                changes.stream().filter(change -> kinds.contains(change.kind())).toList();
        UI here = page;
        if (!mine.isEmpty() && here != null && isFirst(mine)) {
            threads.execute(() -> access(here, this::tell));
        }
    }

    private boolean isFirst(List<Change> mine) {
        synchronized (waiting) {
            boolean first = waiting.isEmpty();
            waiting.addAll(mine);
            return first;
        }
    }

    private List<Change> taken() {
        synchronized (waiting) {
            List<Change> taken = waiting.stream().distinct().toList();
            waiting.clear();
            return taken;
        }
    }

    /** Whoever lost the right to see the page is led to what says so. */
    private void tell() {
        List<Change> news = taken();
        UI here = page;
        if (here != null && !news.isEmpty()) {
            try {
                told.accept(news);
            } catch (AccessDeniedException e) {
                detach();
                here.getPage().reload();
            } catch (RuntimeException e) {
                LOG.warn("A page could not be brought up to date; the next change tries again", e);
            }
        }
    }

    /** Within the page's own session; a page that is gone meanwhile needs nothing. */
    static void access(UI page, Runnable work) {
        try {
            page.access(work::run);
        } catch (UIDetachedException e) {
            LOG.debug("A page was gone before it could be told");
        }
    }
}

package org.countersign.tenancy;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look out of turn, however many commits ask for one before it begins: it finds them all. */
record Waking(Executor reader, Changes changes, AtomicBoolean asked) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Waking.class);

    Waking(Executor reader, Changes changes) {
        this(reader, changes, new AtomicBoolean());
    }

    @Override
    public void run() {
        if (asked.compareAndSet(false, true)) {
            try {
                reader.execute(this::look);
            } catch (RejectedExecutionException e) {
                LOG.debug("Nobody looks any more: the application ends");
            }
        }
    }

    /** What is committed from here on asks again. */
    private void look() {
        asked.set(false);
        changes.look();
    }
}

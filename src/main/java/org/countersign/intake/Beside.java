package org.countersign.intake;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.countersign.tenancy.TakenAlong;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Does beside requests, as whoever wants it, what may take seconds and writes nothing: reads files. A few at once. */
@Component
public class Beside implements DisposableBean {

    private final RunSettings settings;
    private final ThreadPoolExecutor readers;

    Beside(RunSettings settings) {
        this.settings = settings;
        readers = new ThreadPoolExecutor(
                settings.atOnce(),
                settings.atOnce(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("reading-", 0).daemon().factory());
    }

    /** Empty, and nothing done, where too much waits already. */
    public <T> Optional<Pending<T>> begin(Function<RowsSeen, T> work) {
        var pending = new Pending<T>(settings.patience());
        TakenAlong whoever = TakenAlong.now();
        try {
            readers.execute(() -> whoever.run(() -> answer(pending, work)));
            return Optional.of(pending);
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
    }

    private static <T> void answer(Pending<T> pending, Function<RowsSeen, T> work) {
        try {
            pending.answer().complete(work.apply(pending));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            pending.answer().completeExceptionally(e);
        }
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}

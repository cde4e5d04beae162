package org.countersign.intake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that is being worked out, which leaves nothing. */
public final class Pending<T> implements RowsSeen {

    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private final Duration patience;
    private volatile int rows;
    private volatile boolean stopping;

    Pending(Duration patience) {
        this.patience = patience;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    /** The answer, should it come within a little while. */
    public Optional<T> soon() {
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw broken(e.getCause());
        }
    }

    /** The answer, if it is there. */
    public Optional<T> now() {
        try {
            return Optional.ofNullable(answer.getNow(null));
        } catch (CompletionException e) {
            throw broken(e.getCause());
        }
    }

    /** Rows of a file that were read so far. */
    public int rows() {
        return rows;
    }

    /** Nobody waits for it any more. */
    public void stop() {
        stopping = true;
    }

    @Override
    public void rows(int read) {
        rows = read;
        if (stopping) {
            throw new ImportCancelled();
        }
    }

    private static RuntimeException broken(Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}

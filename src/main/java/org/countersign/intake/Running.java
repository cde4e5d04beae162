package org.countersign.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.countersign.actual.LoadId;
import org.countersign.tenancy.AuthorityId;

/** A run on this node: told by the thread that writes, asked by others. */
final class Running implements Progress {

    private final AuthorityId authority;
    private final ImportRunId id;
    private final RunTable table;
    private final Clock clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile boolean stopping;
    private volatile Instant since = Instant.EPOCH;
    private volatile Pace.Work all = Pace.Work.NONE;
    private volatile Pace.Work done = Pace.Work.NONE;

    Running(AuthorityId authority, ImportRunId id, RunTable table, Clock clock) {
        this.authority = authority;
        this.id = id;
        this.table = table;
        this.clock = clock;
    }

    AuthorityId authority() {
        return authority;
    }

    ImportRunId id() {
        return id;
    }

    Pace pace() {
        return Pace.of(all, done, Duration.between(since, clock.instant()));
    }

    boolean hasBegun() {
        return begun;
    }

    void begin() {
        begun = true;
        goOn();
    }

    /** It stops where it is told next how far it is. */
    void stop() {
        stopping = true;
    }

    @Override
    public void expect(int rows, int figures) {
        since = clock.instant();
        all = new Pace.Work(rows, figures);
        done = Pace.Work.NONE;
        goOn();
    }

    @Override
    public void rows(int written) {
        done = new Pace.Work(written, done.figures());
        goOn();
    }

    @Override
    public void figures(int written) {
        done = new Pace.Work(all.rows(), written);
        goOn();
    }

    /** Within the transaction of the import, so that it is done exactly if what it wrote is there. */
    @Override
    public void kept(LoadId load) {
        goOn();
        if (!table.done(id, load)) {
            throw new ImportCancelled();
        }
    }

    void end() {
        ended.countDown();
    }

    /** Whether it ends within that time. */
    boolean ends(Duration patience) {
        try {
            return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void goOn() {
        if (stopping) {
            throw new ImportCancelled();
        }
    }
}

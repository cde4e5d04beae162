package org.countersign.intake;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countersign.intake.ImportRun.Kind;
import org.countersign.intake.ImportRun.State;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.TakenAlong;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Carries imports out on threads of their own, as whoever wanted them, through the same guarded services: they go on when
 * the page is left. A few at once on each node, the others in turn. Ended with the node, they leave nothing.
 */
@Component
public class ImportRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final int SECONDS_TO_STOP = 5;
    private static final int ATTEMPTS = 4;
    private static final RunBegun TOO_MANY = new RunBegun.Refused(
            "Too many imports are waiting for their turn. Nothing was written. Try again in a few minutes.");

    private final RunBook book;
    private final ScorecardImport imports;
    private final ImportUndo undoing;
    private final RunTable table;
    private final Tenancy tenancy;
    private final RunSettings settings;
    private final Clock clock;
    private final Map<ImportRunId, Running> here = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor writers;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("imports-heart").daemon().factory());
    private volatile boolean closing;

    ImportRuns(
            RunBook book,
            ScorecardImport imports,
            ImportUndo undoing,
            RunTable table,
            Tenancy tenancy,
            RunSettings settings,
            Clock clock) {
        this.book = book;
        this.imports = imports;
        this.undoing = undoing;
        this.table = table;
        this.tenancy = tenancy;
        this.settings = settings;
        this.clock = clock;
        writers = new ThreadPoolExecutor(
                settings.atOnce(),
                settings.atOnce(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("import-", 0).daemon().factory());
        long beat = settings.beat().toMillis();
        heart.scheduleWithFixedDelay(() -> here.values().forEach(this::beat), beat, beat, TimeUnit.MILLISECONDS);
    }

    /** Imports what a preview showed, once it is its turn. */
    public RunBegun begin(AuthorityId authority, Confirmation confirmation) {
        return begin(
                authority,
                book.begin(authority, Kind.IMPORT, confirmation.shown().upload().name()),
                run -> switch (imports.carryOut(authority, confirmation, run)) {
                    case ImportOutcome.Imported(ImportReport report) ->
                        report.changedNothing() ? State.UNCHANGED : State.DONE;
                    case ImportOutcome.LookAgain lookAgain -> State.LOOK_AGAIN;
                });
    }

    /** Undoes what a preview showed, once it is its turn. */
    public RunBegun undo(AuthorityId authority, UndoPreview shown) {
        return begin(
                authority,
                book.begin(authority, Kind.UNDO, shown.past().report().file()),
                run -> switch (undoing.undo(authority, shown, run)) {
                    case UndoOutcome.Undone undone -> State.DONE;
                    case UndoOutcome.LookAgain lookAgain -> State.LOOK_AGAIN;
                });
    }

    /** Does the work here and now, as the one import of the authority; empty, and nothing done, where another one is live. */
    public <T> Optional<T> alone(AuthorityId authority, String file, Supplier<T> work) {
        if (!(book.begin(authority, Kind.IMPORT, file) instanceof RunBegun.Under(ImportRunId id))) {
            return Optional.empty();
        }
        var run = new Running(authority, id, table, clock);
        run.begin();
        here.put(id, run);
        try {
            return Optional.of(work.get());
        } finally {
            end(run, State.DONE, "");
        }
    }

    /** How it stands, after waiting a little for its end. */
    public ImportRun soon(AuthorityId authority, ImportRunId id) {
        Optional.ofNullable(here.get(id)).ifPresent(run -> run.ends(settings.patience()));
        return book.of(authority, id).orElseThrow();
    }

    /** Asks it to stop; one that has not begun ends at once. */
    public void stop(AuthorityId authority, ImportRunId id) {
        if (book.stop(authority, id)) {
            Optional.ofNullable(here.get(id)).ifPresent(run -> {
                run.stop();
                if (!run.hasBegun()) {
                    end(run, State.CANCELLED, "");
                }
            });
        }
    }

    /** How many have to end on this node before it begins; 0 where that is not known here. */
    public int before(ImportRunId id) {
        return (int) here.values().stream()
                .filter(run -> !run.hasBegun())
                .filter(run -> run.id().value().compareTo(id.value()) <= 0)
                .count();
    }

    private RunBegun begin(AuthorityId authority, RunBegun entered, Function<Progress, State> work) {
        if (!(entered instanceof RunBegun.Under(ImportRunId id))) {
            return entered;
        }
        var run = new Running(authority, id, table, clock);
        TakenAlong whoever = TakenAlong.now();
        here.put(id, run);
        try {
            writers.execute(() -> whoever.run(() -> carryOut(run, work)));
            return entered;
        } catch (RejectedExecutionException e) {
            end(run, State.CANCELLED, "");
            return TOO_MANY;
        }
    }

    private void carryOut(Running run, Function<Progress, State> work) {
        try {
            run.begin();
            end(run, atLast(run, work), "");
        } catch (ImportCancelled e) {
            end(run, closing ? State.LOST : State.CANCELLED, "");
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            LOG.warn("An import met something else that was written at the same moment", e);
            end(run, State.CLASHED, "");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            end(run, State.FAILED, reported(e));
        }
    }

    /** Of two that wait for each other MySQL ends one, with all it wrote; that one begins anew. */
    private static State atLast(Running run, Function<Progress, State> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return work.apply(run);
            } catch (PessimisticLockingFailureException e) {
                LOG.info("An import begins anew", e);
            }
        }
        return work.apply(run);
    }

    private static String reported(Throwable cause) {
        String hex = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits(), 8);
        String reference = hex.substring(0, 4) + "-" + hex.substring(4);
        LOG.error("Broken promise {}: an import", reference, cause);
        return reference;
    }

    /** What cannot be written down now is taken for lost later, and left nothing either. */
    private void end(Running run, State state, String reference) {
        try {
            tenancy.asSystem(run.authority(), SystemActor.TIMEKEEPER, () -> table.end(run.id(), state, reference));
        } catch (RuntimeException e) {
            LOG.error("What became of an import could not be kept: {}", state, e);
        } finally {
            here.remove(run.id());
            run.end();
        }
    }

    private void beat(Running run) {
        try {
            tenancy.asSystem(run.authority(), SystemActor.TIMEKEEPER, () -> {
                if (table.beat(run.id(), run.hasBegun(), run.pace())) {
                    run.stop();
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("How far an import is could not be kept", e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        here.values().forEach(Running::stop);
        writers.shutdown();
        writers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        heart.shutdownNow();
    }
}

package org.countersign.scorecard;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.actual.Sight;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cells of figures that were worked out already, for the next reader of the same. A reader finds what was worked out for
 * everybody, which is kept only where no figure was withheld from anybody; or else what was worked out for the very same
 * sight of figures. Texts, names and rights are never here: they are read each time.
 */
@Component
class KeptCells {

    /** Far less than changes are logged for: a number that comes again is never met by cells of long ago. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int MOST = 200;

    private final Map<Key, Kept> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > MOST;
        }
    };
    private final InstantSource uptime;

    KeptCells() {
        this(() -> java.time.Instant.EPOCH.plusNanos(System.nanoTime()));
    }

    KeptCells(InstantSource uptime) {
        this.uptime = uptime;
    }

    Optional<WorkedOut> find(Wanted wanted, Sight sight) {
        return held(wanted, null).or(() -> held(wanted, sight));
    }

    WorkedOut keep(Wanted wanted, Sight sight, WorkedOut cells) {
        put(Key.of(wanted, cells.allReleased() ? null : sight), wanted.version(), cells);
        return cells;
    }

    private synchronized Optional<WorkedOut> held(Wanted wanted, @Nullable Sight sight) {
        return Optional.ofNullable(held.get(Key.of(wanted, sight)))
                .filter(kept -> kept.version() == wanted.version() && !isOld(kept))
                .flatMap(kept -> Optional.ofNullable(kept.cells().get()));
    }

    private synchronized void put(Key key, long version, WorkedOut cells) {
        held.put(key, new Kept(version, uptime.millis(), new SoftReference<>(cells)));
    }

    private boolean isOld(Kept kept) {
        return uptime.millis() - kept.since() > LONGEST.toMillis();
    }

    /**
     * What a page asks for.
     *
     * @param months how many columns of months
     * @param version the number of the last change of figures
     */
    record Wanted(AuthorityId authority, YearMonth month, int months, long version) {}

    /** @param sight null for what everybody sees who may read in the authority */
    private record Key(
            AuthorityId authority,
            YearMonth month,
            int months,
            @Nullable Sight sight) {

        /** Whoever sees everything sees the same, whoever they are. */
        static Key of(Wanted wanted, @Nullable Sight sight) {
            Sight seen = sight != null && sight.everything() ? new Sight(true, null) : sight;
            return new Key(wanted.authority(), wanted.month(), wanted.months(), seen);
        }
    }

    private record Kept(long version, long since, SoftReference<WorkedOut> cells) {}
}

package org.countersign.intake;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How far a run is.
 *
 * @param all figures; 0 before it is known how many
 * @param percent of the work, rows of the catalogue included
 * @param secondsLeft from the rate so far; empty before there is one
 */
public record Pace(int figures, int all, int percent, OptionalInt secondsLeft) {

    /** Of what nobody knows how much there is to do. */
    public static final Pace UNKNOWN = new Pace(0, 0, 0, OptionalInt.empty());

    /** What a row of the catalogue takes, counted in figures: some statements instead of a share of one. */
    private static final int FIGURES_OF_A_ROW = 60;

    private static final Duration TOO_SHORT_TO_TELL = Duration.ofSeconds(2);
    private static final double TOO_LITTLE_TO_TELL = 0.02;

    static Pace of(Work all, Work done, Duration since) {
        double share = all.size() == 0 ? 0 : Math.min(1, (double) done.size() / all.size());
        return new Pace(done.figures(), all.figures(), (int) (100 * share), left(share, since));
    }

    private static OptionalInt left(double share, Duration since) {
        boolean known = share >= TOO_LITTLE_TO_TELL && since.compareTo(TOO_SHORT_TO_TELL) >= 0;
        return known
                ? OptionalInt.of((int) Math.ceil(since.toMillis() / 1000.0 * (1 - share) / share))
                : OptionalInt.empty();
    }

    /** Rows of the catalogue, and figures. */
    record Work(int rows, int figures) {

        static final Work NONE = new Work(0, 0);

        /** The changes that are written of one row. */
        static Work of(Stream<PlannedChange> changes) {
            List<PlannedChange.Subject> subjects =
                    changes.map(change -> change.change().subject()).toList();
            return new Work(subjects.isEmpty() ? 0 : 1, Collections.frequency(subjects, PlannedChange.Subject.VALUE));
        }

        Work and(Work more) {
            return new Work(rows + more.rows, figures + more.figures);
        }

        long size() {
            return (long) rows * FIGURES_OF_A_ROW + figures;
        }
    }
}

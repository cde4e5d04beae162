package org.countersign.benchmarking;

/**
 * A release with what came of it.
 *
 * @param overdue whether figures stand in it, and the next one should be out by now
 * @param series how many series have figures that stand in it
 * @param standing how many figures stand in it
 * @param replaced how many of its figures a later release gives otherwise
 */
public record LoadedRelease(
        Release release, boolean overdue, int series, long standing, long replaced, Undoing undoing) {

    LoadedRelease with(Undoing other) {
        return new LoadedRelease(release, overdue, series, standing, replaced, other);
    }

    /**
     * Whether a release can be taken back, and that it was.
     *
     * @param possible unless a later one was built on it
     * @param done "Taken back on 4 December 2026 by …: …"; empty for one that stands
     */
    public record Undoing(boolean possible, String done) {

        static final Undoing NONE = new Undoing(false, "");
    }
}

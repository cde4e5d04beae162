package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a release changes among the figures of a series. Of two releases the one published later counts, in whatever
 * order they arrive; what it replaces is kept.
 */
record Revising(Release release, Map<Integer, Release> releases, Map<Key, StandingFigure> present) {

    static Revising of(Release release, List<Release> releases, List<StandingFigure> present) {
        Map<Integer, Release> byId = new HashMap<>();
        releases.forEach(each -> byId.put(each.id(), each));
        Map<Key, StandingFigure> standing = new HashMap<>();
        present.forEach(each -> standing.put(Key.of(each.figure()), each));
        return new Revising(release, byId, standing);
    }

    Changes changes(List<PublishedFigure> figures) {
        var counting = new Counting();
        figures.forEach(figure -> compare(figure, present.get(Key.of(figure)), counting));
        return counting.changes(missing(figures));
    }

    private void compare(PublishedFigure figure, @Nullable StandingFigure stands, Counting counting) {
        if (stands == null) {
            counting.standing.add(new StandingFigure(figure, release.id()));
            counting.added++;
        } else if (stands.release() == release.id()) {
            correct(figure, stands, counting);
        } else if (isOutdated(stands)) {
            keep(figure, stands, counting);
        } else {
            replace(figure, stands, counting);
        }
    }

    /** The same release once more. */
    private void correct(PublishedFigure figure, StandingFigure stands, Counting counting) {
        if (!stands.figure().says(figure)) {
            counting.standing.add(new StandingFigure(figure, release.id()));
            counting.corrected++;
        }
    }

    private void keep(PublishedFigure figure, StandingFigure stands, Counting counting) {
        if (!stands.figure().says(figure)) {
            counting.former.add(new StandingFigure(figure, release.id()));
        }
    }

    private void replace(PublishedFigure figure, StandingFigure stands, Counting counting) {
        counting.standing.add(new StandingFigure(figure, release.id()));
        counting.replaced.add(stands);
        if (!stands.figure().says(figure)) {
            counting.former.add(stands);
            counting.revised.add(new Revised(stands.figure(), figure));
        }
    }

    /** What an earlier release has for the years of this one, and this one has not. */
    private List<PublishedFigure> missing(List<PublishedFigure> figures) {
        Set<Integer> years = figures.stream().map(PublishedFigure::year).collect(Collectors.toSet());
        Set<Key> keys = new HashSet<>();
        figures.forEach(figure -> keys.add(Key.of(figure)));
        return present.values().stream()
                .filter(stands -> stands.release() != release.id() && !isOutdated(stands))
                .map(StandingFigure::figure)
                .filter(figure -> years.contains(figure.year()) && !keys.contains(Key.of(figure)))
                .toList();
    }

    /** Whether this release is older than the one the figure stands in. */
    private boolean isOutdated(StandingFigure stands) {
        Release other = releases.get(stands.release());
        return other != null && release.published().compareTo(other.published()) < 0;
    }

    record Key(int year, String area) {

        static Key of(PublishedFigure figure) {
            return new Key(figure.year(), figure.area());
        }
    }

    /**
     * @param standing what stands afterwards and did not, or not in this release
     * @param former what stands no longer, or never did because a later release came first
     * @param added how many stood nowhere
     * @param corrected how many of the same release said something else, which is not kept
     * @param missing what stands for the same years and is not in the release
     * @param replaced what stood before, also where the release says the same
     */
    record Changes(
            List<StandingFigure> standing,
            List<StandingFigure> former,
            List<Revised> revised,
            int added,
            int corrected,
            List<PublishedFigure> missing,
            List<StandingFigure> replaced) {

        /** The same once the release has its number. */
        Changes under(int number) {
            return new Changes(
                    under(number, standing), under(number, former), revised, added, corrected, missing, replaced);
        }

        private static List<StandingFigure> under(int number, List<StandingFigure> figures) {
            return figures.stream()
                    .map(each -> each.release() == 0 ? new StandingFigure(each.figure(), number) : each)
                    .toList();
        }
    }

    /** Changes while they are counted. */
    private static final class Counting {

        private final List<StandingFigure> standing = new ArrayList<>();
        private final List<StandingFigure> former = new ArrayList<>();
        private final List<Revised> revised = new ArrayList<>();
        private final List<StandingFigure> replaced = new ArrayList<>();
        private int added;
        private int corrected;

        Changes changes(List<PublishedFigure> missing) {
            return new Changes(standing, former, revised, added, corrected, missing, replaced);
        }
    }
}

package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), repeated(figures));
        figures.forEach(figure -> compare(figure, present.get(Key.of(figure)), changes));
        return changes;
    }

    /** Figures that stand already, so that this release only says them again. */
    private int repeated(List<PublishedFigure> figures) {
        return (int) figures.stream()
                .filter(figure -> {
                    StandingFigure stands = present.get(Key.of(figure));
                    return stands != null
                            && !isOutdated(stands)
                            && stands.figure().says(figure);
                })
                .filter(figure -> present.get(Key.of(figure)).release() != release.id())
                .count();
    }

    private void compare(PublishedFigure figure, @Nullable StandingFigure stands, Changes changes) {
        if (stands == null) {
            changes.standing().add(new StandingFigure(figure, release.id()));
        } else if (stands.release() != release.id() || !stands.figure().says(figure)) {
            replace(figure, stands, changes);
        }
    }

    private void replace(PublishedFigure figure, StandingFigure stands, Changes changes) {
        boolean same = stands.figure().says(figure);
        if (isOutdated(stands)) {
            if (!same) {
                changes.former().add(new StandingFigure(figure, release.id()));
            }
            return;
        }
        changes.standing().add(new StandingFigure(figure, release.id()));
        if (!same && stands.release() != release.id()) {
            changes.former().add(stands);
            changes.revised().add(new Revised(stands.figure(), figure));
        }
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

    /** @param repeated how many of those that stand afterwards say what stood before */
    record Changes(List<StandingFigure> standing, List<StandingFigure> former, List<Revised> revised, int repeated) {}
}

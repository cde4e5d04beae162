package org.countersign.benchmarking;

import java.util.List;

/**
 * What loading a release would do to a series.
 *
 * @param figures how many there are
 * @param added how many stand nowhere yet
 * @param revised what it says otherwise than the release before: first what was withdrawn, then by how much
 * @param older how many a later release has replaced already: kept as former figures
 * @param missing what stands for the same years and is not in the file: it stays, under its own release
 * @param doubts what looks wrong; loaded only once somebody has confirmed it
 */
public record ReleasePreview(
        int figures, int added, List<Revised> revised, int older, List<PublishedFigure> missing, List<String> doubts) {

    /** What stands already, saying the same. */
    public int unchanged() {
        return figures - added - revised.size() - older;
    }

    /** No number before nor now, only for another reason. */
    public long otherReasons() {
        return revised.stream().filter(Revised::isOtherReason).count();
    }

    /** Numbers that are none any more. */
    public long withdrawn() {
        return revised.stream().filter(Revised::isWithdrawn).count();
    }
}

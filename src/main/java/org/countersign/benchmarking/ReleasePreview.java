package org.countersign.benchmarking;

import java.util.List;

/**
 * What loading a release would do.
 *
 * @param figures how many there are
 * @param added how many stand nowhere yet
 * @param revised what it says otherwise than the release before
 * @param older how many a later release has replaced already: kept as former figures
 * @param doubts what looks wrong; loaded only once somebody has confirmed it
 */
public record ReleasePreview(int figures, int added, List<Revised> revised, int older, List<String> doubts) {}

package org.countersign.benchmarking;

import java.util.List;

/**
 * What a file seems to be.
 *
 * @param before title of the release that the last file like it came with; empty for the first
 * @param gone columns that one had and this has not
 * @param fresh columns that this has and that one had not
 */
public record Recognised(List<SeriesProposal> series, String before, List<String> gone, List<String> fresh) {}

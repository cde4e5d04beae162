package org.countersign.benchmarking;

import java.util.List;

/**
 * How a series was read from the file that brought it last.
 *
 * @param release the number of the release it came with
 * @param columns all filters and indicators of that file
 */
record PublishedReading(int series, int release, EesMapping mapping, List<String> columns) {}

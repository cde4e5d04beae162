package org.countersign.benchmarking;

import java.time.LocalDate;
import java.util.List;
import org.countersign.authority.NeighbourList;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Theme;

/**
 * What an authority's indicators are held against, furthest from the best quarter first.
 *
 * @param themes the authority's own, those of the rows
 * @param unlinked indicators without a published series
 * @param series all that can be linked
 * @param mayLink whether whoever looks may link
 */
public record BenchmarkPage(
        String authority,
        String region,
        NeighbourList list,
        List<BenchmarkRow> rows,
        List<Theme> themes,
        List<IndicatorDetails> unlinked,
        List<PublishedSeries> series,
        boolean mayLink,
        LocalDate today) {}

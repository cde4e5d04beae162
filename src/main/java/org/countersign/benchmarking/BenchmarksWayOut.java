package org.countersign.benchmarking;

import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.WayOutPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Benchmarks that sheets printed, own groups, and what is shared with others. Published figures are public. */
@Configuration(proxyBeanMethods = false)
class BenchmarksWayOut {

    private static final OpenTable STATED =
            new OpenTable("printed_benchmarks", "A benchmark as a sheet printed it.", """
            SELECT b.indicator_id, i.reference, b.comparator, b.stated, b.state, b.amount, b.period, b.updated, b.note,
                   b.load_id
            FROM stated_benchmark b
            JOIN indicator i ON i.authority_id = b.authority_id AND i.indicator_id = b.indicator_id
            WHERE b.authority_id = :authority ORDER BY b.indicator_id, b.comparator
            """);

    private static final OpenTable GROUPS =
            new OpenTable("own_groups", "A group of authorities to compare with, by their DfE codes.", """
            SELECT name, members FROM comparator_group WHERE authority_id = :authority ORDER BY name
            """);

    private static final OpenTable SHARED =
            new OpenTable("shared_with", "An indicator whose signed figures an authority or region may see.", """
            SELECT s.indicator_id, i.reference, s.series, s.difference, s.basis, s.minimum, s.shared_at, r.reader, r.given_at
            FROM sharing s
            JOIN indicator i ON i.authority_id = s.authority_id AND i.indicator_id = s.indicator_id
            JOIN sharing_reader r ON r.authority_id = s.authority_id AND r.indicator_id = s.indicator_id
            WHERE s.authority_id = :authority ORDER BY s.indicator_id, r.reader
            """);

    private static final OpenTable COMPARED = new OpenTable(
            "comparison_rule", "How the authority is compared; without a row, by the mean and the list in force.", """
            SELECT method, list FROM comparison_rule WHERE authority_id = :authority ORDER BY method
            """);

    @Bean
    WayOutPart benchmarksOut() {
        return new WayOutPart(40, STATED, GROUPS, SHARED, COMPARED);
    }
}

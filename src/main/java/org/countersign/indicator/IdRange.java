package org.countersign.indicator;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From one id to another: of one indicator exactly its own rows are read, of all of them all. */
record IdRange(int first, int last) {

    static final String CONDITION = "indicator_id BETWEEN :first AND :last";

    /** @param indicators at least one */
    static IdRange of(List<Indicator> indicators) {
        Comparator<Integer> order = Comparator.naturalOrder();
        return new IdRange(
                indicators.stream().map(each -> each.id().value()).min(order).orElseThrow(),
                indicators.stream().map(each -> each.id().value()).max(order).orElseThrow());
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.param("first", first).param("last", last);
    }
}

package org.countersign.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of an authority's trail found.
 *
 * @param links how many links were checked
 * @param waiting how many entries are too young to be chained
 * @param heads how many heads known from outside the chain it was compared with
 * @param head where the chain ends, as "1234-9f86d0…"; empty without a link
 * @param found how much is wrong
 * @param findings the first of what is wrong, a hundred at most
 */
public record CheckResult(
        Instant at, long links, long waiting, int heads, String head, long found, List<Finding> findings) {

    public boolean holds() {
        return found == 0;
    }
}

package org.countersign.commentary.ui;

import org.countersign.commentary.Draft;

/**
 * What somebody typed, however long.
 *
 * @param namesNobody whether they confirmed that it points to no child or family
 */
record Typed(String text, long version, boolean namesNobody) {

    Draft draft() {
        return new Draft(text, version, namesNobody);
    }
}

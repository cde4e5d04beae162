package org.countersign.intake;

import java.util.List;
import org.countersign.indicator.IndicatorDraft;

/**
 * What one row of the workbook would do.
 *
 * @param words what changes, a line each; for a new indicator its title
 */
public record CatalogueChange(IndicatorDraft draft, List<String> words) {

    public boolean isNew() {
        return draft.id() == null;
    }

    public String reference() {
        return draft.description().reference();
    }
}

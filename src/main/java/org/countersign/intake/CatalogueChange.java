package org.countersign.intake;

import java.util.List;
import org.countersign.indicator.IndicatorDraft;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the workbook would do.
 *
 * @param words what changes, a line each; for a new indicator its title
 * @param coming of what it becomes a part, where that is added by the same file; null for all others
 */
public record CatalogueChange(
        IndicatorDraft draft, List<String> words, @Nullable ComingPart coming) {

    public boolean isNew() {
        return draft.id() == null;
    }

    public String reference() {
        return draft.description().reference();
    }
}

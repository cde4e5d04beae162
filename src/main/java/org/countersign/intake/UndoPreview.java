package org.countersign.intake;

import java.util.List;

/**
 * What undoing an import would do.
 *
 * @param past the import
 * @param goes what would go, and what would stand again; sentences
 * @param reasons why it cannot be undone, or not yet, and what to do; empty where it can
 */
public record UndoPreview(PastImport past, List<String> goes, List<String> reasons) {

    public UndoPreview {
        goes = List.copyOf(goes);
        reasons = List.copyOf(reasons);
    }

    public boolean isPossible() {
        return reasons.isEmpty();
    }
}

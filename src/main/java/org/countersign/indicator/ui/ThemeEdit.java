package org.countersign.indicator.ui;

import java.util.List;
import java.util.function.Function;
import org.countersign.indicator.Differences;
import org.countersign.indicator.Edited;
import org.countersign.indicator.Theme;

/**
 * A theme called otherwise, or removed.
 *
 * @param ours what it would be called, or "removed"
 */
record ThemeEdit(String done, String ours, Function<Theme, Edited<Theme>> again)
        implements CatalogueSection.Edit<Theme> {

    @Override
    public String what() {
        return "this theme";
    }

    @Override
    public List<Differences.Line> differences(Theme theirs) {
        return List.of(new Differences.Line("Name", theirs.name(), ours));
    }

    @Override
    public Edited<Theme> over(Theme theirs) {
        return again.apply(theirs);
    }
}

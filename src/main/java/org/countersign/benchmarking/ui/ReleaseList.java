package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.countersign.benchmarking.LoadedRelease;
import org.countersign.benchmarking.Release;

/** Which releases there are, what stands in them, and which should have been followed up by now. */
final class ReleaseList extends Div {

    ReleaseList(List<LoadedRelease> releases) {
        Table table = new Table(
                        "Releases loaded",
                        "Release",
                        "Publisher",
                        "Published",
                        "Next expected",
                        "Series",
                        "Figures that stand in it",
                        "Replaced by later ones",
                        "Taken back")
                .named("release-rows");
        for (LoadedRelease loaded : releases) {
            Release release = loaded.release();
            var row = table.row(release.title());
            Table.text(row, release.publisher());
            Table.text(row, release.published().words());
            Table.text(row, release.next().words() + (loaded.overdue() ? " (overdue)" : ""));
            Table.number(row, "%,d".formatted(loaded.series()));
            Table.number(row, "%,d".formatted(loaded.standing()));
            Table.number(row, "%,d".formatted(loaded.replaced()));
            Table.text(row, loaded.undoing().done());
        }
        add(table.show());
    }
}

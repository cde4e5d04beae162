package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.benchmarking.LoadedRelease;
import org.countersign.benchmarking.Release;

/** Which releases there are, what stands in them, and which should have been followed up by now. */
final class ReleaseList extends Div {

    ReleaseList(List<LoadedRelease> releases) {
        boolean anyBack =
                releases.stream().anyMatch(each -> !each.undoing().done().isEmpty());
        Table table = new Table("Releases loaded", headers(anyBack)).named("release-rows");
        for (LoadedRelease loaded : releases) {
            Release release = loaded.release();
            var row = table.row(release.title());
            Table.text(row, release.publisher());
            Table.text(row, release.published().words());
            Table.text(row, release.next().words() + (loaded.overdue() ? " (overdue)" : ""));
            Table.number(row, "%,d".formatted(loaded.series()));
            Table.number(row, "%,d".formatted(loaded.standing()));
            Table.number(row, "%,d".formatted(loaded.replaced()));
            if (anyBack) {
                Table.text(row, loaded.undoing().done());
            }
        }
        add(table.show());
    }

    private static String[] headers(boolean anyBack) {
        return Stream.concat(
                        Stream.of(
                                "Release",
                                "Publisher",
                                "Published",
                                "Next expected",
                                "Series",
                                "Figures that stand in it",
                                "Replaced by later ones"),
                        anyBack ? Stream.of("Taken back") : Stream.empty())
                .toArray(String[]::new);
    }
}

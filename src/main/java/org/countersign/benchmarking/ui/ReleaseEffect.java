package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.benchmarking.AreaNames;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.ReleasePreview;
import org.countersign.benchmarking.SeriesPreview;

/** What loading a release would do, what looks wrong in it, and the button that does it. */
final class ReleaseEffect extends Div {

    private static final int SHOWN = 20;

    private final transient AreaNames names;

    ReleaseEffect(List<SeriesPreview> series, AreaNames names, Consumer<Boolean> load) {
        this.names = names;
        addClassName("release-effect");
        add(new H2("What it would do"));
        series.forEach(this::show);
        Checkbox confirmed = new Checkbox("I looked at each of these, and they are as published");
        if (series.stream().anyMatch(each -> !each.effect().doubts().isEmpty())) {
            add(confirmed);
        }
        int figures = series.stream().mapToInt(each -> each.effect().figures()).sum();
        NativeButton button =
                new NativeButton("Load %,d figures".formatted(figures), press -> load.accept(confirmed.getValue()));
        button.addClassName("button");
        add(button);
    }

    /** "1,967 figures: 165 new, 1,735 revised (21 withdrawn), 67 unchanged." */
    static String summary(ReleasePreview effect) {
        String withdrawn = effect.withdrawn() == 0 ? "" : " (%,d withdrawn)".formatted(effect.withdrawn());
        String reasons = effect.otherReasons() == 0
                ? ""
                : ", %,d without a number for another reason".formatted(effect.otherReasons());
        String older = effect.older() == 0 ? "" : ", %,d already replaced by a later release".formatted(effect.older());
        String missing = effect.missing().isEmpty()
                ? ""
                : " %,d figures of these years are not in the file and stay as they are."
                        .formatted(effect.missing().size());
        return "%,d figures: %,d new, %,d revised%s%s, %,d unchanged%s.%s"
                .formatted(
                        effect.figures(),
                        effect.added(),
                        effect.revised().size() - effect.otherReasons(),
                        withdrawn,
                        reasons,
                        effect.unchanged(),
                        older,
                        missing);
    }

    private void show(SeriesPreview each) {
        ReleasePreview effect = each.effect();
        add(new H3(each.series().title()), new Paragraph(summary(effect)));
        if (!effect.revised().isEmpty()) {
            add(revisions(effect, each.series()));
            if (effect.revised().size() > SHOWN) {
                add(file(each));
            }
        }
        if (!effect.doubts().isEmpty()) {
            Paragraph heading = new Paragraph("What looks wrong:");
            heading.addClassName("doubts");
            add(heading, doubts(effect));
        }
    }

    private Anchor file(SeriesPreview each) {
        RevisionFile file = new RevisionFile(each, names);
        Anchor anchor = new Anchor(
                file.handler(),
                "Download all %,d revisions (CSV)"
                        .formatted(each.effect().revised().size()));
        anchor.getElement().setAttribute("download", "");
        return anchor;
    }

    private static UnorderedList doubts(ReleasePreview preview) {
        UnorderedList list = new UnorderedList();
        preview.doubts().forEach(doubt -> list.add(new ListItem(doubt)));
        return list;
    }

    private Table revisions(ReleasePreview preview, PublishedSeries series) {
        String caption = preview.revised().size() <= SHOWN
                ? "Revised figures"
                : "Revised figures: withdrawn ones first, then the " + SHOWN + " that changed most";
        Table table = new Table(caption, "Area", "Period", "Before", "Now");
        preview.revised().stream().limit(SHOWN).forEach(revised -> {
            var row = table.row(names.of(revised.after().area()));
            Table.text(row, series.covers().words(revised.after().year()));
            Table.number(row, series.show(revised.before().value()));
            Table.number(row, series.show(revised.after().value()));
        });
        return table.show();
    }
}

package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.ReleasePreview;

/** What loading a release would do, what looks wrong in it, and the button that does it. */
final class ReleaseEffect extends Div {

    private static final int SHOWN = 20;

    ReleaseEffect(ReleasePreview preview, PublishedSeries series, UnaryOperator<String> names, Consumer<Boolean> load) {
        addClassName("release-effect");
        add(new H2("What it would do"), new Paragraph(summary(preview)));
        if (!preview.revised().isEmpty()) {
            add(revisions(preview, series, names));
        }
        Checkbox confirmed = new Checkbox("I looked at each of these, and they are as published");
        if (!preview.doubts().isEmpty()) {
            add(new H2("What looks wrong"), doubts(preview), confirmed);
        }
        NativeButton button = new NativeButton(
                "Load %,d figures".formatted(preview.figures()), press -> load.accept(confirmed.getValue()));
        button.addClassName("button");
        add(button);
    }

    static String summary(ReleasePreview preview) {
        return "%,d figures: %,d new, %,d revised, %,d already replaced by a later release."
                .formatted(preview.figures(), preview.added(), preview.revised().size(), preview.older());
    }

    private static UnorderedList doubts(ReleasePreview preview) {
        UnorderedList list = new UnorderedList();
        preview.doubts().forEach(doubt -> list.add(new ListItem(doubt)));
        return list;
    }

    private static Table revisions(ReleasePreview preview, PublishedSeries series, UnaryOperator<String> names) {
        Table table = new Table("Revised figures, the first " + SHOWN, "Area", "Period", "Before", "Now");
        preview.revised().stream().limit(SHOWN).forEach(revised -> {
            var row = table.row(names.apply(revised.after().area()));
            Table.text(row, series.covers().words(revised.after().year()));
            Table.number(row, series.show(revised.before().value()));
            Table.number(row, series.show(revised.after().value()));
        });
        return table.show();
    }
}

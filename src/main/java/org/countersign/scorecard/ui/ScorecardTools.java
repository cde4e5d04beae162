package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.countersign.scorecard.ScorecardPage;

/** Views, columns, the plain table, paper and keys. */
class ScorecardTools extends Div {

    private final Choosing choosing;
    private final ViewsMenu views;
    private final TableShortcut shortcut;
    private final transient Consumer<String> saved;

    ScorecardTools(Choosing choosing, Consumer<String> saved) {
        this.choosing = choosing;
        this.saved = saved;
        views = new ViewsMenu(choosing, saved);
        shortcut = new TableShortcut(this);
        addClassNames("ways", "no-print");
    }

    void show(ScorecardPage page, Links links) {
        boolean table = links.here().table();
        views.show(page, links);
        shortcut.listen(page.key(), links);
        Anchor other = new Anchor(links.to(links.here().asTable(!table)), table ? "As a grid" : "As a plain table");
        other.getElement().setAttribute("aria-keyshortcuts", TableShortcut.name(page.key()));
        other.setTitle(TableShortcut.words(page.key()));
        removeAll();
        add(
                views,
                button(
                        "Columns…",
                        () -> new ColumnsDialog(page.layout(), layout -> choosing.show(links, page, layout)).open()),
                other,
                button("Print", () -> Printing.print(links)));
        if (page.mayArrange()) {
            add(button("Keys…", () -> changeKey(page, links)));
        }
    }

    private void changeKey(ScorecardPage page, Links links) {
        new KeysDialog(page.key(), key -> {
                    choosing.key(links, key);
                    saved.accept("The key is kept: " + TableShortcut.words(key) + ".");
                })
                .open();
    }

    private static NativeButton button(String label, Runnable action) {
        NativeButton button = new NativeButton(label, press -> action.run());
        button.addClassName("quiet");
        return button;
    }
}

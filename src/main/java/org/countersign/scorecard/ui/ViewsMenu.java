package org.countersign.scorecard.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.countersign.scorecard.SavedView;
import org.countersign.scorecard.ScorecardPage;

/** Saved views as links: one's own and those of the authority; and the ways to save and to change them. */
class ViewsMenu extends NativeDetails {

    private final Choosing choosing;
    private final transient Consumer<String> saved;

    ViewsMenu(Choosing choosing, Consumer<String> saved) {
        super("Views");
        this.choosing = choosing;
        this.saved = saved;
        addClassNames("views-menu", "pop-menu");
    }

    void show(ScorecardPage page, Links links) {
        setOpen(false);
        Div content = new Div();
        if (page.views().isEmpty()) {
            content.add(new Paragraph("Nobody saved a view yet. Choose filters and columns, then save them here."));
        } else {
            UnorderedList list = new UnorderedList();
            page.views().forEach(view -> list.add(new ListItem(link(view, page, links))));
            content.add(list);
        }
        if (page.mayArrange()) {
            addWays(content, page, links);
        }
        setContent(content);
    }

    private void addWays(Div content, ScorecardPage page, Links links) {
        content.add(
                new NativeButton("Save this view…", press -> open(new SaveViewDialog(page, links, choosing, saved))));
        if (page.views().stream().anyMatch(SavedView::changeable)) {
            content.add(new NativeButton(
                    "Rename, share or delete…",
                    press -> open(new ViewsDialog(page, links, choosing, () -> saved.accept("")))));
        }
    }

    private void open(Dialog dialog) {
        setOpen(false);
        dialog.open();
    }

    private static Anchor link(SavedView view, ScorecardPage page, Links links) {
        Anchor link = new Anchor(links.to(view.navigation().in(page.period())), words(view));
        if (view.query().equals(links.kept(page.layout()))) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String words(SavedView view) {
        if (!view.shared()) {
            return view.name();
        }
        return view.name() + (view.mine() ? " (shared)" : " (shared by " + view.by() + ")");
    }
}

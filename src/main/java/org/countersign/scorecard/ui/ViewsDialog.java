package org.countersign.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.countersign.scorecard.SavedView;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.uikit.LiveStatus;

/** The saved views that one may rename, share and delete. */
class ViewsDialog extends Dialog {

    private final transient Links links;
    private final Choosing choosing;
    private final LiveStatus told = new LiveStatus();
    private final Div views = new Div();

    ViewsDialog(ScorecardPage page, Links links, Choosing choosing, Runnable reload) {
        this.links = links;
        this.choosing = choosing;
        setHeaderTitle("Saved views");
        addClassName("own-dialog");
        setMaxWidth("44rem");
        views.addClassName("saved-views");
        page.views().stream().filter(SavedView::changeable).forEach(view -> views.add(line(view)));
        add(views, told);
        getFooter().add(new Button("Close", click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                reload.run();
            }
        });
    }

    private ViewLine line(SavedView view) {
        ViewLine line = new ViewLine(view);
        line.onSave(wanted -> {
            String problem = choosing.change(links, view.id(), wanted).words();
            line.problem(problem);
            told.say(problem.isEmpty() ? wanted.name() + ": saved." : "");
        });
        line.onDelete(() -> {
            String problem = choosing.delete(links, view.id()).words();
            line.problem(problem);
            if (problem.isEmpty()) {
                views.remove(line);
                told.say(view.name() + ": deleted.");
            }
        });
        return line;
    }
}

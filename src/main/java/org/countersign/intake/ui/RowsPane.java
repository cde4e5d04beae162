package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/** What becomes of the rows, to be looked at in two ways: as a list of them, or as the file itself with marks. */
final class RowsPane extends Section {

    private final transient Deciding deciding;
    private final transient Looking looking;
    private final ViewSwitch ways =
            new ViewSwitch("How the rows are shown", "As a list", "As the file, with marks", this::turn);
    private final Div shown = new Div();
    private final RowTable<PlannedLine.Considered> rows;
    private final FilePane file;

    RowsPane(Deciding deciding, Looking looking) {
        this.deciding = deciding;
        this.looking = looking;
        rows = new RowTable<>("Rows of the file", "What happens", new PlannedLine(deciding));
        file = new FilePane(deciding, looking);
        addClassName("rows-pane");
        add(ways, shown);
    }

    /** Only what is looked at is made anew, and there alone the controls of a row are on the page. */
    void refresh() {
        boolean now = looking.now().asFile();
        ways.show(now);
        if (now) {
            shown.remove(rows);
            shown.add(file);
            file.refresh();
        } else {
            shown.remove(file);
            shown.add(rows);
            rows.show(deciding.preview().plan().rows().stream()
                    .map(row -> new PlannedLine.Considered(row, deciding.isLeftOut(row.number())))
                    .toList());
        }
    }

    private void turn(boolean now) {
        looking.at(looking.now().asFile(now));
        refresh();
    }
}

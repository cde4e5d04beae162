package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/** What becomes of the rows, to be looked at in two ways: as a list of them, or as the file itself with marks. */
final class RowsPane extends Section {

    private final transient Deciding deciding;
    private final transient Looking looking;
    private final NativeButton asList = new NativeButton("As a list", click -> turn(false));
    private final NativeButton asFile = new NativeButton("As the file, with marks", click -> turn(true));
    private final Div shown = new Div();
    private final RowTable<PlannedLine.Considered> rows;
    private final FilePane file;

    RowsPane(Deciding deciding, Looking looking) {
        this.deciding = deciding;
        this.looking = looking;
        rows = new RowTable<>("Rows of the file", "What happens", new PlannedLine(deciding));
        file = new FilePane(deciding, looking);
        addClassName("rows-pane");
        Div ways = new Div(asList, asFile);
        ways.addClassNames("kind-filter", "view-switch");
        ways.getElement().setAttribute("role", "group").setAttribute("aria-label", "How the rows are shown");
        add(ways, shown);
    }

    /** Only what is looked at is made anew, and there alone the controls of a row are on the page. */
    void refresh() {
        boolean now = looking.now().asFile();
        asFile.getElement().setAttribute("aria-pressed", Boolean.toString(now));
        asList.getElement().setAttribute("aria-pressed", Boolean.toString(!now));
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

package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.countersign.intake.ImportPlan;
import org.countersign.intake.PlannedRow.Kind;
import org.countersign.uikit.Alert;
import org.countersign.uikit.LiveStatus;

/** What importing would do, in one line, and the button that does it; stays in sight under long files. */
final class ImportBar extends Div {

    private final Alert alert = new Alert();
    private final LiveStatus counts = new LiveStatus();
    private final NativeButton act;

    ImportBar(Runnable carryOut, Runnable another) {
        addClassName("import-bar");
        act = new NativeButton("Import", click -> {
            alert.clear();
            carryOut.run();
        });
        act.addClassName("primary");
        NativeButton other = new NativeButton("Choose another file", click -> another.run());
        other.addClassName("quiet");
        Div line = new Div(act, counts, other);
        line.addClassName("line");
        add(alert, line);
    }

    /** What importing would do now; what was missing before is no longer said. */
    void show(Deciding deciding) {
        alert.clear();
        ImportPlan plan = deciding.preview().plan();
        long rows = deciding.rowsToImport();
        act.setText(plan.changesNothing() ? "Finish without changes" : "Import " + Counted.of(rows, "row"));
        counts.say(plan.changesNothing() ? nothing(plan) : Counted.kinds(plan.counts()) + ". Nothing is written yet.");
    }

    void refuse(String words) {
        alert.say(words);
    }

    private static String nothing(ImportPlan plan) {
        return plan.counts().getOrDefault(Kind.HELD, 0L) == 0
                ? "Every figure in this file is here already."
                : plan.counts().getOrDefault(Kind.UNCHANGED, 0L) == 0
                        ? "Nothing would be imported: all rows are held, and held rows stay out."
                        : "Nothing would be imported: every other figure is here already, and held rows stay out.";
    }
}

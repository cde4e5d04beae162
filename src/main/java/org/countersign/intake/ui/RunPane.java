package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.countersign.intake.ImportRun;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveStatus;
import org.springframework.security.access.AccessDeniedException;

/** How far an import is, which goes on whether somebody looks or not, and the button that stops it. */
final class RunPane extends Section {

    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final int QUARTER = 25;

    private final transient Ways ways;
    private final H2 heading = new H2();
    private final Paragraph words = new Paragraph();
    private final ProgressLine line = new ProgressLine();
    private final LiveStatus status = new LiveStatus();
    private final NativeButton cancel = new NativeButton("Cancel", click -> stop());
    private int told;
    private boolean stopping;

    /**
     * What it asks and where it leads.
     *
     * @param look how it stands now
     * @param before how many are before it
     * @param ended called once
     */
    record Ways(Supplier<ImportRun> look, ToIntFunction<ImportRun> before, Runnable stop, Consumer<ImportRun> ended) {}

    RunPane(ImportRun run, Ways ways) {
        this.ways = ways;
        addClassName("run");
        heading.setText(RunWords.heading(run));
        heading.getElement().setAttribute("tabindex", "-1");
        line.setName(heading.getText());
        Div buttons = new Div(cancel);
        buttons.addClassName("buttons");
        Paragraph leave = new Paragraph("It goes on when you leave this page, and is shown here when you come back."
                + " All of it is written, or nothing.");
        leave.addClassNames("soft", "small");
        add(heading, words, line, status, buttons, leave);
        show(run);
    }

    /** Looks again and again as long as it is on the page. */
    void follow(LivePages pages) {
        pages.afterwards(this, PAUSE, () -> {
            if (isAttached() && look()) {
                follow(pages);
            }
        });
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    /** False where it has ended. */
    boolean look() {
        try {
            ImportRun run = ways.look().get();
            if (run.state().isLive()) {
                show(run);
            } else {
                ways.ended().accept(run);
            }
            return run.state().isLive();
        } catch (AccessDeniedException e) {
            getUI().ifPresent(ui -> ui.getPage().reload());
            return false;
        }
    }

    private void show(ImportRun run) {
        String now = stopping ? "Stopping…" : RunWords.now(run, ways.before().applyAsInt(run));
        words.setText(now);
        line.show(run.pace(), now);
        int quarter = run.pace().percent() / QUARTER * QUARTER;
        if (quarter > told) {
            told = quarter;
            status.say(quarter + " % done");
        }
    }

    private void stop() {
        stopping = true;
        cancel.setEnabled(false);
        words.setText("Stopping…");
        status.say("Stopping…");
        ways.stop().run();
        look();
    }
}

package org.countersign.intake.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.intake.Pace;
import org.countersign.intake.Pending;
import org.countersign.uikit.LivePages;

/** That a file is being read, up to which row, and the button that leaves it. Nobody reads on once it is left. */
final class ReadPane extends Section {

    private static final Duration PAUSE = Duration.ofMillis(700);

    private final transient Pending<ReadFile> pending;
    private final transient Consumer<ReadFile> read;
    private final H2 heading;
    private final Paragraph words = new Paragraph();
    private final ProgressLine line = new ProgressLine();

    ReadPane(String file, Pending<ReadFile> pending, Consumer<ReadFile> read, Runnable back) {
        this.pending = pending;
        this.read = read;
        addClassName("run");
        heading = new H2("Reading " + file);
        heading.getElement().setAttribute("tabindex", "-1");
        line.setName(heading.getText());
        Div buttons = new Div(new NativeButton("Cancel", click -> back.run()));
        buttons.addClassName("buttons");
        add(heading, words, line, buttons);
        say();
    }

    /** Looks again and again as long as it is on the page. */
    void follow(LivePages pages) {
        pages.afterwards(this, PAUSE, () -> {
            if (isAttached() && !look()) {
                follow(pages);
            }
        });
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    /** True where it has been read. */
    boolean look() {
        Optional<ReadFile> answer = pending.now();
        say();
        answer.ifPresent(read);
        return answer.isPresent();
    }

    private void say() {
        int rows = pending.rows();
        words.setText(rows == 0 ? "Nothing is written yet." : "Row %,d. Nothing is written yet.".formatted(rows));
        line.show(Pace.UNKNOWN, rows == 0 ? "Reading" : "Row %,d".formatted(rows));
    }

    @Override
    protected void onDetach(DetachEvent left) {
        pending.stop();
    }
}

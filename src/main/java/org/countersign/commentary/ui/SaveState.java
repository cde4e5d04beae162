package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;

/**
 * Whether what stands in the editor is stored: "Saved 5:52pm", "Saving…", "Not saved". The browser shows "Saving…" by
 * itself from the first key on, and says so when no answer comes.
 */
class SaveState extends Div {

    private static final int NO_ANSWER = 6_000;

    private final transient Clock clock;
    private final Span settled = new Span("Saved as you type");

    SaveState(Clock clock) {
        this.clock = clock;
        addClassName("save-state");
        settled.addClassName("settled");
        add(
                settled,
                hint("pending", "Saving…"),
                hint(
                        "unanswered",
                        "Not saved yet: no answer from Countersign. Your text is kept in this browser and saved when"
                                + " the connection is back."));
    }

    void saved() {
        settle("Saved " + LondonTime.timeOfDay(clock.instant()));
    }

    void notSaved(String why) {
        settle(why);
    }

    /** Listens in the browser to what is typed into the editor. */
    void follow(Component editor) {
        getElement().executeJs("""
                const state = this;
                $0.addEventListener('input', () => {
                  if (!state.classList.contains('saving')) {
                    state.classList.add('saving');
                    state.waiting = setTimeout(() => state.classList.add('waiting'), $1);
                  }
                });
                """, editor.getElement(), NO_ANSWER);
    }

    private void settle(String words) {
        settled.setText(words);
        getElement().executeJs("clearTimeout(this.waiting); this.classList.remove('saving', 'waiting')");
    }

    private static Span hint(String kind, String words) {
        Span hint = new Span(words);
        hint.addClassName(kind);
        return hint;
    }
}

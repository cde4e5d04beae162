package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.countersign.intake.Mark;
import org.countersign.intake.MarkTally;

/** The marks of a sheet with their counts; each shows only the rows that have it, several those that have one of them. */
final class MarkFilter extends Div {

    private final Map<Mark, NativeButton> buttons = new EnumMap<>(Mark.class);

    MarkFilter(Consumer<Mark> turned) {
        addClassNames("kind-filter", "mark-filter");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Only rows with these cells");
        Span label = new Span("Only rows with");
        label.addClassName("soft");
        add(label);
        for (Mark mark : Mark.values()) {
            if (mark != Mark.BLANK) {
                NativeButton button = new NativeButton("", click -> turned.accept(mark));
                buttons.put(mark, button);
                add(button);
            }
        }
    }

    /** Marks that no cell has are not offered, unless they are asked for. */
    void show(MarkTally tally, Set<Mark> only) {
        buttons.forEach((mark, button) -> {
            boolean pressed = only.contains(mark);
            button.setVisible(tally.cells(mark) > 0 || pressed);
            button.removeAll();
            button.add(new MarkShape(mark), new Span("%,d %s".formatted(tally.cells(mark), mark.words())));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            button.setTitle(mark.meaning());
        });
    }

    /** To what was looked for last, where no row has it any more. */
    void receiveFocus() {
        buttons.values().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .findFirst()
                .ifPresent(button -> button.getElement().executeJs("this.focus()"));
    }
}

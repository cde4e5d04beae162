package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Span;
import org.countersign.intake.PlannedRow.Kind;

/** What becomes of a row: a shape, and the word beside it. */
final class KindMark extends Span {

    KindMark(Kind kind) {
        addClassNames("kind-mark", "kind-" + word(kind));
        add(shape(kind), new Span(word(kind)));
    }

    static String word(Kind kind) {
        return switch (kind) {
            case CREATED -> "created";
            case CHANGED -> "changed";
            case UNCHANGED -> "unchanged";
            case HELD -> "held";
            case SKIPPED -> "skipped";
        };
    }

    static Span shape(Kind kind) {
        Span shape = new Span(
                switch (kind) {
                    case CREATED -> "+";
                    case CHANGED -> "Δ";
                    case UNCHANGED -> "=";
                    case HELD -> "◆";
                    case SKIPPED -> "–";
                });
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}

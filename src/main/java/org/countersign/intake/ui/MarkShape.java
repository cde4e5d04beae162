package org.countersign.intake.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import org.countersign.intake.Mark;

/** How a mark looks: a shape, which the style sheet draws, and the word for it. */
final class MarkShape extends Span {

    MarkShape(Mark mark) {
        addClassNames("cell-mark", style(mark));
    }

    static String style(Mark mark) {
        return "mark-" + code(mark);
    }

    /** What is sent to the browser for each cell. */
    static String code(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    /** An expression of the browser's that makes the word of a code. */
    static String words(String code) {
        return Arrays.stream(Mark.values())
                .map(mark -> code(mark) + ": '" + mark.words() + "'")
                .collect(joining(", ", "({", "})[" + code + "]"));
    }
}

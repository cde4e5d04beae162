package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Commented;
import org.countersign.uikit.MarkdownText;

/** The text as a reader sees it, or why there is none. */
class CommentaryText extends Div {

    CommentaryText(Commented commentary) {
        addClassName("commentary-text");
        if (!commentary.text().isBlank()) {
            add(new MarkdownText(commentary.text()));
        } else if (commentary.nothingToAdd()) {
            add(new Paragraph("The reporter has nothing to add to the figure."));
        } else {
            add(new Paragraph("There is no text that you can read yet."));
        }
    }
}

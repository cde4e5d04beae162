package org.countersign.uikit;

import com.vaadin.flow.component.html.Div;

/** A commentary as it is read. */
public final class MarkdownText extends Div {

    public MarkdownText() {
        addClassName("markdown");
    }

    public MarkdownText(String markdown) {
        this();
        setMarkdown(markdown);
    }

    /** Shows another text; what is shown went through {@link Markdown#html}. */
    public void setMarkdown(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}

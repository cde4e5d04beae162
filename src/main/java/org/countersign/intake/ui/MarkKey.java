package org.countersign.intake.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.countersign.intake.Mark;

/** What the marks mean. */
final class MarkKey extends DescriptionList {

    MarkKey() {
        addClassName("mark-key");
        Arrays.stream(Mark.values()).filter(mark -> mark != Mark.BLANK).forEach(mark -> {
            Term term = new Term();
            term.add(new MarkShape(mark), new Span(mark.words()));
            add(term, new Description(mark.meaning()));
        });
    }
}

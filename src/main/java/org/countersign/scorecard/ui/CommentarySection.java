package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.calendar.Period;
import org.countersign.commentary.Commented;
import org.countersign.scorecard.IndicatorPage;

/** What was said about the month's figure, in which state that is, how it came about, and what was said before. */
class CommentarySection extends Part {

    CommentarySection(IndicatorPage page, Links links) {
        super("Commentary", "commentary");
        add(new CommentaryText(page, links));
        page.commentary()
                .filter(opened -> !opened.history().isEmpty())
                .ifPresent(opened -> add(history(new ActList(opened.history()))));
        if (!page.older().isEmpty()) {
            Div older = new Div();
            page.older().forEach(commented -> older.add(older(commented)));
            add(new NativeDetails("Other months", older));
        }
    }

    private static NativeDetails history(ActList acts) {
        NativeDetails history = new NativeDetails("What happened", acts);
        history.setOpen(true);
        return history;
    }

    private static Component older(Commented commented) {
        Paragraph month = new Paragraph(Period.month(commented.month()).label() + ", "
                + commented.state().words());
        month.addClassName("older-month");
        return new Div(month, CommentaryText.of(commented));
    }
}

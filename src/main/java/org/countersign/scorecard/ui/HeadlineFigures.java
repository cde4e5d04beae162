package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.Derived;
import org.countersign.scorecard.IndicatorPage;

/** The month's figure, large, and what follows from it in words. */
class HeadlineFigures extends Part {

    HeadlineFigures(IndicatorPage page) {
        super(Period.month(page.period()).label(), "headline");
        IndicatorPage.Headline headline = page.headline();
        Paragraph figure = new Paragraph(headline.value().text());
        figure.addClassName("figure");
        Span meaning = new Span(meaning(headline.value()));
        meaning.addClassNames("soft", "small");
        Paragraph marks = new Paragraph(meaning);
        Div facts = new Div();
        facts.addClassName("facts-line");
        facts.add(fact("Change on the previous period", headline.onPrevious()));
        facts.add(fact("On the same period last year", headline.onLastYear()));
        facts.add(fact("12-month average", headline.average()));
        facts.add(fact("12-month maximum", headline.maximum()));
        facts.add(fact("12-month minimum", headline.minimum()));
        if (!headline.yearToDate().text().isEmpty()) {
            facts.add(fact("Year to date", headline.yearToDate()));
        }
        if (!headline.target().text().isEmpty()) {
            facts.add(fact("Target", headline.target()));
        }
        if (!headline.status().text().isEmpty()) {
            facts.add(fact("Status", headline.status()));
        }
        add(figure, marks, facts);
        headline.crossedEvents().forEach(event -> add(crossed(event)));
    }

    private static Paragraph crossed(String event) {
        Paragraph crossed = new Paragraph("A change crosses an event: " + event);
        crossed.addClassNames("soft", "small");
        return crossed;
    }

    private static String meaning(Cell value) {
        return value.spoken().replaceFirst("^\\Q" + value.text() + "\\E, ", "");
    }

    private static Div fact(String name, Derived figure) {
        Div fact = fact(name, figure.shown());
        if (!figure.printed().isEmpty()) {
            Span printed = new Span("the source printed " + figure.printed());
            printed.addClassNames("soft", "small");
            fact.add(printed);
        }
        return fact;
    }

    private static Div fact(String name, Cell cell) {
        Span label = new Span(name);
        label.addClassNames("soft", "small");
        Span words = new Span(cell.inFull());
        cell.looks().forEach(look -> words.addClassName(look.styleName()));
        words.addClassName("words");
        return new Div(label, words);
    }
}

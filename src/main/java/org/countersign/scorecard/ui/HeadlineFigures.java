package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorPage;

/** The month's figure, large, and what follows from it in words. */
class HeadlineFigures extends Part {

    HeadlineFigures(IndicatorPage page) {
        super(Period.month(page.period()).label(), "headline");
        IndicatorPage.Headline headline = page.headline();
        add(
                new LargeFigure(headline.value()),
                new FactLines()
                        .with("Change on the previous period", headline.onPrevious())
                        .with("On the same period last year", headline.onLastYear())
                        .with("12-month average", headline.average())
                        .with("12-month maximum", headline.maximum())
                        .with("12-month minimum", headline.minimum())
                        .with("Year to date", headline.yearToDate())
                        .with("Target", headline.target())
                        .with("Status", headline.status()));
        headline.crossedEvents().forEach(event -> add(crossed(event)));
    }

    private static Paragraph crossed(String event) {
        Paragraph crossed = new Paragraph("A change crosses an event: " + event);
        crossed.addClassNames("soft", "small");
        return crossed;
    }
}

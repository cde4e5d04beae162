package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorPage;
import org.jsoup.nodes.Element;

/** What the panel of a row holds: its figure, what was said about it, where it comes from, whom it is compared with. */
final class RowPanel {

    private RowPanel() {}

    static LiveParts<IndicatorPage> parts(Links links) {
        return new LiveParts<IndicatorPage>()
                .with(page -> List.of(page.headline(), page.revisions(), page.doubts()), RowPanel::figure)
                .with(
                        page -> List.of(page.commentary(), page.importedText(), page.asSigned()),
                        page -> commentary(page, links))
                .with(RowPanel::drawn, RowTrend::new)
                .with(page -> List.of(page.benchmarks(), page.published()), page -> new RowComparisons(page, links))
                .with(page -> List.of(page.owners(), page.reporters()), RowPanel::people)
                .with(page -> page.indicator().reference(), page -> way(page, links));
    }

    private static Object drawn(IndicatorPage page) {
        return List.of(
                page.trend(),
                page.figures(),
                page.benchmarks(),
                page.published(),
                page.marks(),
                page.indicator().targets());
    }

    private static Component figure(IndicatorPage page) {
        IndicatorPage.Headline headline = page.headline();
        Part part = new Part(new H3(Period.month(page.period()).label()), "headline");
        part.add(
                new LargeFigure(headline.value()),
                new FactLines()
                        .with("Previous period", headline.onPrevious())
                        .with("Last year", headline.onLastYear())
                        .with("12-month average", headline.average())
                        .with("Year to date", headline.yearToDate())
                        .with("Target", headline.target())
                        .with("Status", headline.status()));
        page.doubt().map(FigureDoubts::words).ifPresent(part::add);
        if (page.revisions().stream().anyMatch(line -> line.month().equals(page.figureMonth()))) {
            part.add(revisions(page));
        }
        return part;
    }

    private static Html revisions(IndicatorPage page) {
        Html revisions = new Html("revisions");
        Element place = new Element("div");
        RevisionList.add(place, page, page.figureMonth());
        revisions.show(place);
        return revisions;
    }

    private static Component commentary(IndicatorPage page, Links links) {
        Part part = new Part(new H3("Commentary"), "commentary");
        part.add(new CommentaryText(page, links));
        return part;
    }

    private static Component people(IndicatorPage page) {
        Part part = new Part(new H3("People"), "people");
        part.add(
                new Paragraph("Owner: " + names(page.owners())), new Paragraph("Reporter: " + names(page.reporters())));
        return part;
    }

    private static Component way(IndicatorPage page, Links links) {
        String reference = page.indicator().reference();
        return new Anchor(
                links.indicator(reference, page.period()), "Everything about " + reference + ": definition, revisions");
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "nobody yet" : String.join(", ", names);
    }
}

package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.countersign.benchmarking.Benchmark;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.scorecard.PublishedBeside;
import org.jsoup.nodes.Element;

/** What is published of the measure that an indicator is linked to: where the authority stands, and each figure's source. */
class PublishedFiguresPart extends Div {

    PublishedFiguresPart(IndicatorPage page, PublishedBeside published, Links links) {
        addClassName("published");
        published.own().ifPresent(own -> add(new Paragraph("Published for this authority: " + own + ".")));
        published.estimate().ifPresent(estimate -> add(new Paragraph("Our latest, local estimate: " + estimate + ".")));
        if (!published.difference().isEmpty()) {
            add(new Paragraph("Defined otherwise: " + published.difference()));
        }
        add(published.signed().isEmpty() ? table(page, published) : signed(published), way(published, links));
    }

    private static Component signed(PublishedBeside published) {
        UnorderedList figures = new UnorderedList();
        published.signed().forEach(words -> figures.add(new ListItem(words)));
        return new Div(new Paragraph("As they stood when the text was signed:"), figures);
    }

    private static Html table(IndicatorPage page, PublishedBeside published) {
        Element table = PlainTables.table(published.series().title());
        PlainTables.head(table, "Whose", "Figure", "Period", "How and from where");
        Element body = table.appendElement("tbody");
        published.figures().forEach(each -> row(body, page, each));
        return PlainTables.scrolling(table, "Published figures");
    }

    private static void row(Element body, IndicatorPage page, Benchmark each) {
        String how = each.how().isEmpty() ? "" : each.how() + "; ";
        PlainTables.row(
                body, each.comparator().words(), each.shown(), each.periodAndAge(page.period()), how + each.source());
    }

    private static Component way(PublishedBeside published, Links links) {
        return new Anchor(
                links.to(MeasureNavigation.of(published.series().code())), "All authorities in order, and the trend");
    }
}

package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.commentary.Seen;
import org.countersign.commentary.SeenIndicator;
import org.countersign.commentary.SeenIndicators;

/** All that somebody had in front of them when they acted. */
class SeenFacts extends Div {

    private final DescriptionList facts = new DescriptionList();

    SeenFacts(String heading, Seen seen) {
        addClassName("seen-facts");
        Paragraph title = new Paragraph(heading);
        title.addClassName("seen-title");
        fact(
                seen.isOfOverview() ? "Indicators" : "Figure",
                seen.settled().isEmpty() ? seen.value() : seen.value() + ", " + seen.settled());
        fact("On the previous period", seen.changeOnPrevious());
        fact("Direction", seen.direction());
        fact("On the same period last year", seen.changeOnLastYear());
        fact("Judgement", seen.judgement());
        fact("Year to date", seen.yearToDate());
        fact("Target", seen.target());
        fact("Status of the target", seen.targetStatus());
        all(
                "Each of them",
                seen.indicators().stream().map(SeenIndicator::inFull).toList());
        fact("Their texts", seen.isOfOverview() ? SeenIndicators.signed(seen.indicators()) : "");
        all("Benchmarks", seen.benchmarks());
        all("Where they come from", seen.releases());
        fact("Neighbour list", seen.neighbours());
        add(title, facts);
    }

    private void fact(String term, String description) {
        if (!description.isEmpty()) {
            all(term, List.of(description));
        }
    }

    private void all(String term, List<String> descriptions) {
        if (!descriptions.isEmpty()) {
            facts.add(new DescriptionList.Term(term));
            descriptions.forEach(words -> facts.add(new DescriptionList.Description(words)));
        }
    }
}

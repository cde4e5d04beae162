package org.countersign.benchmarking.ui;

import java.util.function.UnaryOperator;
import org.countersign.benchmarking.LinkedIndicator;
import org.countersign.benchmarking.SignedWords.Said;
import org.countersign.calendar.Period;
import org.countersign.indicator.ReferenceSegment;
import org.countersign.uikit.Markdown;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** From a measure to the authority's own indicator, and to what was signed about its latest month. */
final class OwnWords {

    private OwnWords() {}

    /** The way to the indicator, and beneath it, folded, the text. */
    static void add(Element place, LinkedIndicator linked, UnaryOperator<String> address) {
        String month = linked.said().map(said -> "?period=" + said.month()).orElse("");
        place.appendElement("a")
                .addClass("own-indicator")
                .attr(
                        "href",
                        address.apply("indicators/"
                                + ReferenceSegment.of(linked.indicator().reference()) + month))
                .text(linked.indicator().reference() + " " + linked.indicator().title());
        linked.said().ifPresent(said -> said(place, said));
    }

    private static void said(Element place, Said said) {
        Element details = place.appendElement("details").addClass("own-words");
        details.appendElement("summary")
                .text("Commentary of " + Period.month(said.month()).label());
        Element text = details.appendElement("div").addClass("commentary-text");
        if (said.text().isBlank()) {
            text.text("Nothing to add.");
        } else {
            Parser.parseFragment(Markdown.html(said.text()), text, "").forEach(text::appendChild);
        }
        details.appendElement("small").text("Signed off by " + said.by());
    }
}

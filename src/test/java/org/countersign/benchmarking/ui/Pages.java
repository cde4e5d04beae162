package org.countersign.benchmarking.ui;

import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;

/** What can be read on a page with its tables, which stand as plain HTML. */
final class Pages {

    private Pages() {}

    static String html(Element page) {
        return elements(page)
                .map(element -> element.isTextNode() ? element.getText() : element.getProperty("innerHTML", ""))
                .reduce("", String::concat)
                .replaceAll("<[^>]*>", " ")
                .replaceAll(" +", " ");
    }

    private static Stream<Element> elements(Element element) {
        Stream<Element> inside = element.isTextNode() ? Stream.empty() : element.getChildren();
        return Stream.concat(Stream.of(element), inside.flatMap(Pages::elements));
    }
}

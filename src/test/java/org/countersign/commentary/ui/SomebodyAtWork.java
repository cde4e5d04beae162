package org.countersign.commentary.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.uikit.DateField;

/** One person with a window open on their work; what they do goes through the page, as the browser would send it. */
record SomebodyAtWork(BrowserlessUIContext window) {

    void opens(String reference, YearMonth month) {
        window.activate();
        window.getUI()
                .navigate(
                        "northmere/my-work",
                        QueryParameters.simple(Map.of("item", reference, "month", month.toString())));
        window.roundTrip();
    }

    void goesTo(String path) {
        window.activate();
        Location to = new Location(path);
        window.getUI().navigate(to.getPath(), to.getQueryParameters());
        window.roundTrip();
    }

    /** Fills the page's so-manieth date; empty takes it away. */
    void fills(int field, String date) {
        window.activate();
        window.find(DateField.class).all().get(field).setValue(date.isEmpty() ? null : LocalDate.parse(date));
    }

    List<String> dates() {
        window.activate();
        return window.find(DateField.class).all().stream()
                .map(field -> field.getValue() == null ? "" : field.getValue().toString())
                .toList();
    }

    void types(String text) {
        window.activate();
        window.test(area()).setValue(text);
        window.roundTrip();
    }

    void clicks(String label) {
        window.activate();
        window.test(button(label)).click();
        window.roundTrip();
    }

    /** Two clicks that were both under way before the page answered. */
    void clicksTwice(String label) {
        window.activate();
        NativeButton button = button(label);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        window.roundTrip();
    }

    String typed() {
        window.activate();
        return area().getValue();
    }

    /** All words on the page, texts as HTML. */
    String sees() {
        window.activate();
        return String.join(" ", words(window.getCurrentView().getElement()).toList());
    }

    String isTold() {
        return elements(window.getCurrentView().getElement())
                .filter(element -> "status".equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .reduce("", String::concat);
    }

    String isAlerted() {
        return elements(window.getCurrentView().getElement())
                .filter(element -> "alert".equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .reduce("", String::concat);
    }

    String isToldAtTheField() {
        window.activate();
        return area().isInvalid() ? area().getErrorMessage() : "";
    }

    List<String> mayClick() {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .filter(button -> button.isVisible() && button.isEnabled())
                .map(NativeButton::getText)
                .toList();
    }

    private TextArea area() {
        return window.find(TextArea.class).withCondition(TextArea::isVisible).single();
    }

    private NativeButton button(String label) {
        return window.find(NativeButton.class)
                .withCondition(button -> button.getText().equals(label))
                .single();
    }

    private static Stream<String> words(Element element) {
        String own = element.isTextNode() ? element.getText() : element.getProperty("innerHTML", "");
        return Stream.concat(Stream.of(own), children(element).flatMap(SomebodyAtWork::words));
    }

    private static Stream<Element> elements(Element element) {
        Stream<Element> inside = children(element).filter(child -> !child.isTextNode());
        return Stream.concat(Stream.of(element), inside.flatMap(SomebodyAtWork::elements));
    }

    private static Stream<Element> children(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : element.getChildren().filter(child -> child.isTextNode() || child.isVisible());
    }
}

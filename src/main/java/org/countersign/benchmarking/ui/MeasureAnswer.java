package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.benchmarking.LinkedIndicator;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.calendar.Period;
import org.jsoup.nodes.Element;

/** What the measure says about the authority, in sentences. */
final class MeasureAnswer extends Div {

    MeasureAnswer(MeasurePage page, UnaryOperator<String> address) {
        addClassName("measure-answer");
        Paragraph verdict = new Paragraph(verdict(page));
        verdict.addClassName("verdict");
        add(verdict);
        String further = further(page);
        if (!further.isEmpty()) {
            add(new Paragraph(further));
        }
        page.linked().forEach(each -> add(new Paragraph(local(page, each)), words(each, address)));
    }

    private static Div words(LinkedIndicator linked, UnaryOperator<String> address) {
        Element place = new Element("div");
        OwnWords.add(place, linked, address);
        Div words = new Div();
        words.addClassName("own");
        Table.show(words, place);
        return words;
    }

    private static String verdict(MeasurePage page) {
        String own =
                page.authority() + ": " + page.series().show(page.standing().own()) + ". ";
        return own
                + page.release()
                        .map(release -> page.verdict().sentence(release, page.today()))
                        .orElseGet(() -> page.verdict().sentence())
                + ".";
    }

    private static String further(MeasurePage page) {
        return Stream.of(
                        page.verdict().gap(),
                        page.best().map(name -> "Best among them: " + name + "."),
                        Optional.of(page.children()).filter(words -> !words.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String local(MeasurePage page, LinkedIndicator linked) {
        String name = linked.indicator().reference() + " " + linked.indicator().title();
        String estimate = linked.estimate()
                .map(its -> "%s: %s up to %s (local estimate: %s)."
                        .formatted(
                                name,
                                page.series().show(its.amount()),
                                Period.month(its.month()).label(),
                                its.basis()))
                .orElseGet(() ->
                        name + ": its figures cannot be brought into this form, because " + linked.obstacle() + ".");
        return linked.difference().isEmpty()
                ? estimate
                : estimate + " Difference in definition: " + linked.difference();
    }
}

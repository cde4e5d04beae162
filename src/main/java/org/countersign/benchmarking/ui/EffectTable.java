package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.benchmarking.RuleEffect;
import org.jsoup.nodes.Element;

/** What each linked indicator is said to be beside its neighbours, by the present way and by another. */
final class EffectTable extends Div {

    /** @param choose how to choose it, before the list of what it does */
    EffectTable(RuleEffect effect, Component choose) {
        addClassName("measure-part");
        add(new H2("What would change"));
        if (effect.lines().isEmpty()) {
            add(new Paragraph("No indicator is linked to a published series yet, so nothing would change."), choose);
            return;
        }
        add(new Paragraph(words(effect)), choose);
        Table table =
                new Table("Judgements now and then", "Indicator", "Judgement", "Now", "Then").named("benchmark-rows");
        effect.lines().forEach(line -> fill(table.row(name(line)), line));
        add(table.show());
    }

    private static String words(RuleEffect effect) {
        String all = effect.lines().size() == 1
                ? "the one linked indicator"
                : effect.lines().size() + " linked indicators";
        String turns = effect.turns() == 0 ? "none" : Long.toString(effect.turns());
        return "With the %s, %s of %s would be judged otherwise beside the neighbours, by the latest published figures."
                .formatted(effect.proposed().words(), turns, all);
    }

    private static String name(RuleEffect.Line line) {
        return line.indicator().reference() + " " + line.indicator().title();
    }

    private static void fill(Element row, RuleEffect.Line line) {
        String judgement = line.now().judgement();
        Element cell = Table.text(row, "");
        if (line.turns()) {
            cell.appendElement("strong").text(judgement + " → " + line.then().judgement());
        } else {
            cell.text(judgement + ", unchanged");
        }
        Table.text(row, line.now().sentence()).addClass("words");
        Table.text(row, line.then().sentence()).addClass("words");
    }
}

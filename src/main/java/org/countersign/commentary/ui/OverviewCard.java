package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.commentary.Beneath;
import org.countersign.commentary.Commented;
import org.countersign.commentary.SeenIndicator;
import org.countersign.commentary.SeenIndicators;
import org.countersign.uikit.MarkdownText;
import org.countersign.uikit.StateMark;

/** What an overview text speaks of, in the place of a figure: each indicator with its signed text, those of a theme's first. */
class OverviewCard extends Div {

    private static final int SHOWN = 12;

    OverviewCard(ItemPage item) {
        addClassName("overview-card");
        List<Beneath> beneath = item.opened().beneath();
        List<SeenIndicator> seen = item.opened().figures().indicators();
        Paragraph lead = new Paragraph(item.opened().figures().value() + ".");
        lead.addClassName("lead");
        add(lead, new Paragraph(SeenIndicators.signed(seen) + "."));
        List<Beneath> themes =
                beneath.stream().filter(each -> each.figure().isEmpty()).toList();
        List<Beneath> indicators =
                beneath.stream().filter(each -> each.figure().isPresent()).toList();
        if (!themes.isEmpty()) {
            add(new H3("Overviews of themes"), list(themes));
        }
        if (!indicators.isEmpty()) {
            add(folded(indicators));
        }
    }

    private static UnorderedList list(List<Beneath> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("beneath");
        all.forEach(each -> list.add(entry(each)));
        return list;
    }

    private static Component folded(List<Beneath> indicators) {
        NativeDetails details = new NativeDetails("Indicators and their signed texts", box(indicators));
        details.setOpen(indicators.size() <= SHOWN);
        return details;
    }

    /** However long it is, the text stays in sight: it scrolls, by keyboard too. */
    private static Component box(List<Beneath> all) {
        Div box = new Div(list(all));
        box.addClassName("beneath-box");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "What the overview speaks of");
        return box;
    }

    private static ListItem entry(Beneath each) {
        Span words = new Span(
                each.figure().map(SeenIndicator::words).orElse(each.subject().reference()));
        words.addClassName("beneath-figure");
        Span title = new Span(each.subject().title());
        title.addClassName("beneath-title");
        ListItem entry = new ListItem(words);
        if (each.figure().isPresent()) {
            entry.add(title);
        }
        if (each.state() != null) {
            entry.add(new StateMark(each.state().shape(), each.state().words()));
        }
        each.text().ifPresent(text -> entry.add(signed(each, text)));
        return entry;
    }

    private static Component signed(Beneath each, Commented text) {
        return text.text().isBlank()
                ? new Paragraph("Signed with nothing to add.")
                : new NativeDetails("Signed text of " + each.subject().reference(), new MarkdownText(text.text()));
    }
}

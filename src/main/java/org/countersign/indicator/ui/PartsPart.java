package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.List;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Part;

/** What an indicator is divided into; each part has a form of its own, where it is renamed and closed. */
class PartsPart extends Section {

    private final Div content = new Div();

    PartsPart(Runnable add) {
        addClassName("form-part");
        content.addClassName("rows");
        Paragraph hint = new Paragraph(
                "Teams, localities or age groups. Their figures are entered like the whole's; they are listed nowhere beside it.");
        hint.addClassName("soft");
        NativeButton button = new NativeButton("Add a part…", click -> add.run());
        add(new H2("Parts"), hint, content, new Div(button));
    }

    /** @param path of the list of indicators */
    void show(List<IndicatorDetails> parts, String path) {
        content.removeAll();
        UnorderedList list = new UnorderedList();
        parts.forEach(part -> list.add(item(part, path)));
        content.add(parts.isEmpty() ? new Paragraph("None.") : list);
    }

    private static ListItem item(IndicatorDetails part, String path) {
        Anchor link = new Anchor(path + "/" + Addresses.segment(part.reference()), part.reference());
        YearMonth until = part.until();
        String kind = part.part().map(Part::kind).map(of -> ", " + of.words()).orElse("");
        return new ListItem(
                link,
                new Span(" " + part.title() + kind + (until == null ? "" : ", closed with " + Months.words(until))));
    }
}

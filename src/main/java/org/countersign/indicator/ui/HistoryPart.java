package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.indicator.DefinitionVersion;

/** Every wording the definition had: who, when and why. */
class HistoryPart extends Section {

    private final UnorderedList list = new UnorderedList();

    HistoryPart() {
        addClassName("form-part");
        list.addClassName("versions");
        add(new H2("History of the definition"), list);
    }

    void show(List<DefinitionVersion> versions) {
        list.removeAll();
        versions.forEach(version -> list.add(item(version)));
        setVisible(!versions.isEmpty());
    }

    private static ListItem item(DefinitionVersion version) {
        Div head = new Div("Version %d, %s%s"
                .formatted(
                        version.number(), Months.day(version.at()), version.by().isEmpty() ? "" : ", " + version.by()));
        Paragraph why = new Paragraph(Stream.of(kind(version), version.reason())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": ")));
        why.addClassName("soft");
        return new ListItem(head, why, new Paragraph(words(version)));
    }

    private static String kind(DefinitionVersion version) {
        if (version.number() == 1) {
            return "";
        }
        return version.from() == null
                ? "Words or what is good corrected"
                : "Holds from " + Months.words(version.from());
    }

    private static String words(DefinitionVersion version) {
        var wording = version.wording();
        String per = wording.multiplier() == null ? "" : " per %,d".formatted(wording.multiplier());
        return Stream.of(
                        wording.definition(),
                        labelled("Numerator: ", wording.numerator()),
                        labelled("Denominator: ", wording.denominator()),
                        "Unit: " + wording.unit().words() + per,
                        version.polarity() == null
                                ? ""
                                : good(version.polarity().words()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" | "));
    }

    /** "Good is low", "Neither high nor low is good". */
    private static String good(String words) {
        return words.equals("neither") ? "Neither high nor low is good" : "G" + words.substring(1);
    }

    private static String labelled(String label, String words) {
        return words.isBlank() ? "" : label + words;
    }
}

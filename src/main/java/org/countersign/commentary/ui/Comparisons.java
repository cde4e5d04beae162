package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.Act;
import org.countersign.commentary.State;
import org.countersign.commentary.WordDifference;

/** What a text says otherwise than earlier ones, word by word; whoever reads it chooses which. */
class Comparisons extends Section {

    private final List<NativeButton> choices = new ArrayList<>();
    private final Div difference = new Div();
    private final String now;

    Comparisons(ItemPage item) {
        now = item.commentary().text();
        addClassName("comparisons");
        Div chooser = new Div();
        chooser.addClassName("choices");
        chooser.getElement().setAttribute("role", "group").setAttribute("aria-label", "Compare with");
        add(new H3("What changed"), chooser, difference);
        earlier(item).forEach(earlier -> choices.add(choice(earlier)));
        choices.forEach(chooser::add);
        choose(0, earlier(item).getFirst());
    }

    /** What matters most to whoever signs comes first. */
    private static List<Earlier> earlier(ItemPage item) {
        List<Earlier> all = new ArrayList<>();
        item.lastReturn()
                .ifPresent(
                        act -> all.add(new Earlier("since it was returned", act.text(), "the one that was returned")));
        signedBefore(item)
                .ifPresent(act ->
                        all.add(new Earlier("since it was signed before", act.text(), "the one that was signed")));
        all.add(new Earlier("from last month’s text", item.opened().previousText(), "last month’s"));
        return all;
    }

    private static Optional<Act> signedBefore(ItemPage item) {
        return item.opened().history().reversed().stream()
                .filter(act -> act.after() == State.SIGNED_OFF && act.before() != State.SIGNED_OFF)
                .filter(act -> act.kind() != Act.Kind.FELL_BACK)
                .findFirst()
                .filter(act -> item.commentary().state() != State.SIGNED_OFF);
    }

    private NativeButton choice(Earlier earlier) {
        int at = choices.size();
        NativeButton button = new NativeButton(earlier.label(), click -> choose(at, earlier));
        button.addClassName("choice");
        return button;
    }

    private void choose(int chosen, Earlier earlier) {
        for (int at = 0; at < choices.size(); at++) {
            choices.get(at).getElement().setAttribute("aria-pressed", String.valueOf(at == chosen));
        }
        difference.removeAll();
        difference.add(shown(earlier));
    }

    private Component shown(Earlier earlier) {
        if (earlier.text().isBlank()) {
            return new Paragraph("There is no text of last month to compare with.");
        }
        WordDifference words = WordDifference.between(unmarked(earlier.text()), unmarked(now));
        return words.none()
                ? new Paragraph("Nothing: the text is " + earlier.same() + ", word for word.")
                : new DifferenceText(words);
    }

    /** Bold type is no difference, and its marks are no words. */
    private static String unmarked(String markdown) {
        return markdown.replace("**", "");
    }

    private record Earlier(String label, String text, String same) {}
}

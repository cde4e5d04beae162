package org.countersign.intake.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.countersign.intake.TitleMatch;

/** Rows that have the title of an indicator here, but not its reference: whether they are about it. */
final class MatchQuestions extends FieldSet {

    private final transient Deciding deciding;
    private final List<RadioButtonGroup<String>> answers = new ArrayList<>();

    MatchQuestions(List<TitleMatch> matches, Deciding deciding) {
        super("Are these the indicators here?");
        this.deciding = deciding;
        addClassNames("question", "matches");
        Paragraph why = new Paragraph("Either the reference or the title is another one here. A row stays out until you say which it is.");
        why.addClassNames("soft", "small");
        add(why);
        if (matches.size() > 1) {
            add(new NativeButton("All " + matches.size() + " are the ones here", click -> all(matches)));
        }
        matches.forEach(match -> add(question(match)));
    }

    private void all(List<TitleMatch> matches) {
        for (int index = 0; index < matches.size(); index++) {
            answers.get(index).setValue(matches.get(index).indicator());
        }
    }

    private static String label(TitleMatch match) {
        String row = match.reference() + ", " + match.title() + " (" + match.place().words() + ")";
        String other = match.other().isEmpty() ? "" : "; " + match.other() + " here has the file’s title";
        return match.isRenamed() ? row + ": here it is “" + match.here() + "”" + other : row;
    }

    private static String another(TitleMatch match) {
        return match.isRenamed() ? "Another one: leave the row out" : "Another one, which is new";
    }

    private static String taking(TitleMatch match) {
        return match.isRenamed() ? ", and takes the file’s title" : "";
    }

    private RadioButtonGroup<String> question(TitleMatch match) {
        RadioButtonGroup<String> answer = new RadioButtonGroup<>();
        answer.setLabel(label(match));
        answer.setItems(match.indicator(), "");
        answer.setItemLabelGenerator(
                indicator -> indicator.isEmpty() ? another(match) : "It is " + indicator + taking(match));
        answer.setValue(deciding.decisions().matches().get(match.reference()));
        answer.addValueChangeListener(
                change -> deciding.decide(decisions -> decisions.matching(match.reference(), change.getValue())));
        answers.add(answer);
        return answer;
    }
}

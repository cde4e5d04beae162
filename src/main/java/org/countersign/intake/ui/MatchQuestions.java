package org.countersign.intake.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.intake.Decisions;
import org.countersign.intake.TitleMatch;

/** Rows that have the title of an indicator here, but not its reference: whether they are about it. */
final class MatchQuestions extends FieldSet {

    private final transient Deciding deciding;
    private final List<MatchQuestion> questions;

    MatchQuestions(List<TitleMatch> matches, Deciding deciding) {
        super("Are these the indicators here?");
        this.deciding = deciding;
        addClassNames("question", "matches");
        Paragraph why = new Paragraph(
                "Either the reference or the title is another one here. A row stays out until you say which it is.");
        why.addClassNames("soft", "small");
        add(why);
        if (matches.size() > 1) {
            add(new NativeButton("All " + matches.size() + " are the ones here", click -> all(matches)));
        }
        questions = matches.stream()
                .map(match -> new MatchQuestion(match, "match-" + match.reference(), deciding))
                .toList();
        questions.forEach(this::add);
    }

    /** As it was decided, here or at the rows. */
    void refresh() {
        questions.forEach(MatchQuestion::refresh);
    }

    private void all(List<TitleMatch> matches) {
        deciding.decide(decisions -> {
            Decisions all = decisions;
            for (TitleMatch match : matches) {
                all = all.matching(match.reference(), match.indicator());
            }
            return all;
        });
    }
}

package org.countersign.intake.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.countersign.calendar.Period;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.ProposedDeadlines;
import org.countersign.intake.Preview;
import org.countersign.intake.Question;
import org.jspecify.annotations.Nullable;

/** What is asked once for the file. Made once, so that no answer is lost while the rows below are made anew. */
final class QuestionsPane extends Section {

    private final transient Deciding deciding;
    private final transient ProposedDeadlines proposal;
    private @Nullable DirectionQuestion direction;
    private @Nullable MatchQuestions matches;
    private @Nullable MonthQuestion deadlines;

    QuestionsPane(Deciding deciding, ProposedDeadlines proposal) {
        this.deciding = deciding;
        this.proposal = proposal;
        addClassName("questions");
        add(new H3("To decide before importing"));
        Preview preview = deciding.preview();
        preview.upload().scorecard().questions().forEach(this::ask);
        if (!preview.plan().matches().isEmpty()) {
            matches = new MatchQuestions(preview.plan().matches(), deciding);
            add(matches);
        }
        if (ShareQuestion.asks(preview)) {
            add(new ShareQuestion(deciding));
        }
        if (!deciding.asked().setUps().isEmpty()) {
            add(new SetUpTable(deciding.asked().setUps(), deciding));
        }
        if (!deciding.asked().frequencies().isEmpty()) {
            add(new FrequencyQuestions(deciding.asked().frequencies(), deciding));
        }
        if (!preview.plan().themes().isEmpty()) {
            add(new ThemeQuestions(preview.plan().themes(), deciding));
        }
        if (!preview.unknownPeople().isEmpty()) {
            add(new PeopleQuestions(preview.unknownPeople(), deciding));
        }
        if (preview.unopened()) {
            deadlines = new MonthQuestion(Period.month(preview.month()).label(), proposal, deciding);
            add(deadlines);
        }
    }

    /** Little is asked about a file that is here already: only what an answer could change. */
    void refresh() {
        boolean changes = !deciding.preview().plan().changesNothing();
        if (matches != null) {
            matches.refresh();
        }
        boolean asked = direction != null || matches != null || ShareQuestion.asks(deciding.preview());
        setVisible(asked || changes && getComponentCount() > 1);
    }

    /** The deadlines, once everything essential is answered; what is missing is said where it is asked. */
    Optional<Deadlines> answers() {
        boolean needed = deadlines != null && !deciding.preview().plan().changesNothing();
        Optional<Deadlines> answered = needed ? deadlines.answer() : Optional.of(unused());
        if (direction != null && deciding.needsDirection()) {
            direction.missing();
            return Optional.empty();
        }
        return answered;
    }

    String missing() {
        return deciding.needsDirection()
                ? "Say above what the marks of the direction column mean."
                : "Put the deadlines above right.";
    }

    private void ask(Question question) {
        if (!DirectionQuestion.asks(question)) {
            Paragraph told = new Paragraph(question.sentence() + " " + question.proposed());
            told.addClassName("question");
            add(told);
        } else if (deciding.asked().direction()) {
            direction = new DirectionQuestion(question, deciding);
            add(direction);
        }
    }

    /** A month that is open keeps the deadlines it has. */
    private Deadlines unused() {
        return proposal.deadlines();
    }
}

package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.ProposedDeadlines;
import org.countersign.uikit.DateField;
import org.jspecify.annotations.Nullable;

/** By when commentary of the month is due, asked when importing opens it. */
final class DeadlineQuestions extends FieldSet {

    private final DateField reporters = new DateField("Reporters submit by");
    private final DateField owners = new DateField("Owners sign off by");

    DeadlineQuestions(String month, ProposedDeadlines proposal, Runnable changed) {
        super(month + " will be opened for commentary. By when?");
        addClassName("question");
        reporters.setValue(proposal.deadlines().reporters());
        owners.setValue(proposal.deadlines().owners());
        Stream.of(reporters, owners)
                .forEach(field -> field.addValueChangeListener(change -> {
                    field.problem("");
                    changed.run();
                }));
        Div fields = new Div(reporters, owners);
        fields.addClassName("dates");
        Paragraph proposed =
                new Paragraph("Proposed: " + proposal.origin() + ". You can change them later on the page Cycle.");
        proposed.addClassNames("soft", "small");
        add(fields, proposed);
    }

    /** The deadlines; empty, and said at the fields, while they cannot be. */
    Optional<Deadlines> answer() {
        LocalDate submit = reporters.getValue();
        LocalDate sign = owners.getValue();
        reporters.problem(submit == null ? "Say by when reporters submit." : "");
        owners.problem(problem(submit, sign));
        return submit == null || sign == null || sign.isBefore(submit)
                ? Optional.empty()
                : Optional.of(new Deadlines(submit, sign, null));
    }

    private static String problem(@Nullable LocalDate submit, @Nullable LocalDate sign) {
        if (sign == null) {
            return "Say by when owners sign off.";
        }
        return submit != null && sign.isBefore(submit)
                ? "Owners cannot be due before reporters. Give them the same day or a later one."
                : "";
    }
}

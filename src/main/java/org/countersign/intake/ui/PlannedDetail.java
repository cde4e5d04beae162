package org.countersign.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.intake.ChangeWords;
import org.countersign.intake.Finding;
import org.countersign.intake.PlannedChange;
import org.countersign.intake.PlannedChange.Effect;
import org.countersign.intake.PlannedChange.Subject;
import org.countersign.intake.PlannedRow;

/** What happens to one row: what is written, what is asked, what stays, what is worth a look. */
final class PlannedDetail extends Div {

    private static final int FEW = 3;

    private final transient PlannedRow row;
    private final transient Deciding deciding;

    PlannedDetail(PlannedLine.Considered considered, Deciding deciding) {
        this.row = considered.row();
        this.deciding = deciding;
        addClassName("planned-detail");
        row.row().ifPresent(read -> line(read.title(), "row-title"));
        written();
        row.changes().stream().filter(this::isAsked).forEach(this::ask);
        row.changes().stream().filter(change -> change.effect() == Effect.KEEP).forEach(this::kept);
        row.findings().forEach(this::found);
        matched();
        row.open().forEach(cell -> add(new OpenCellQuestion(cell, deciding)));
        row.realignment()
                .ifPresent(proposal -> add(new RealignmentPane(row, proposal, considered.leftOut(), deciding)));
    }

    private void matched() {
        deciding.preview().plan().matches().stream()
                .filter(match -> match.place().equals(row.place()))
                .forEach(match -> add(new MatchQuestion(match, "match-of-row-" + row.number(), deciding)));
    }

    private void written() {
        List<PlannedChange> written = row.changes().stream()
                .filter(change -> change.writes() && !isAsked(change) && !isTitleOfNew(change))
                .toList();
        if (row.kind() == PlannedRow.Kind.UNCHANGED && row.changes().isEmpty()) {
            line("Everything in this row is here already.", "soft");
        }
        if (written.isEmpty()) {
            return;
        }
        if (row.kind() == PlannedRow.Kind.CHANGED && written.size() <= FEW) {
            add(new ChangeList(written));
        } else {
            add(new Folded(ChangeWords.summary(written), () -> new ChangeList(written)));
        }
    }

    private boolean isTitleOfNew(PlannedChange change) {
        return change.change().subject() == Subject.TITLE && row.kind() == PlannedRow.Kind.CREATED;
    }

    private boolean isAsked(PlannedChange change) {
        return change.effect() == Effect.NEEDS_YES
                || deciding.decisions().confirmed().contains(change.key());
    }

    private void ask(PlannedChange change) {
        String id = "yes-" + row.number() + "-" + change.change().subject() + "-"
                + change.change().of();
        Checkbox yes = new Checkbox(row.reference() + ", " + ChangeWords.of(change) + ": "
                + (change.before().isEmpty() ? "take" : "replace “" + change.before() + "” with")
                + " “" + change.after() + "” (" + change.place().words() + ")");
        yes.setId(id);
        yes.setValue(change.writes());
        yes.addValueChangeListener(answer -> deciding.decide(
                decisions -> answer.getValue() ? decisions.confirming(change.key()) : decisions.keeping(change.key()),
                id));
        add(yes);
    }

    private void kept(PlannedChange change) {
        line(
                "Kept: the " + ChangeWords.of(change) + " here stays, the file has another ("
                        + change.place().words() + ").",
                "soft");
    }

    private void found(Finding finding) {
        String place = finding.place().words();
        boolean wholeRow = finding.place().column().isEmpty();
        line(wholeRow ? finding.sentence() : finding.sentence() + " (" + place + ")", "finding");
    }

    private void line(String words, String className) {
        Paragraph line = new Paragraph(words);
        line.addClassName(className);
        add(line);
    }
}

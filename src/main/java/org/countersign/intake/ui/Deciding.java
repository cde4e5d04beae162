package org.countersign.intake.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.countersign.commentary.Deadlines;
import org.countersign.intake.Confirmation;
import org.countersign.intake.Decisions;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Preview;
import org.countersign.intake.ScorecardImport;
import org.countersign.intake.Upload;
import org.countersign.tenancy.AuthorityId;

/** One file on its way in: what has been decided so far, and what importing it would do then. */
final class Deciding {

    private final ScorecardImport imports;
    private final AuthorityId authority;
    private final Set<Integer> leftOut = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private final Asked asked;
    private Preview preview;
    private boolean directionAnswered;

    Deciding(ScorecardImport imports, AuthorityId authority, Upload upload) {
        this.imports = imports;
        this.authority = authority;
        this.asked = Asked.of(imports.preview(authority, upload, Asked.everyYes(upload.scorecard())));
        boolean behind = imports.isBehind(authority, upload.scorecard().month());
        this.preview = imports.preview(authority, upload, Decisions.none().asHistory(behind));
    }

    /** The same file read otherwise: what was decided stays, as far as it is still asked. */
    Deciding readAs(Upload upload) {
        Deciding next = new Deciding(imports, authority, upload);
        next.leftOut.addAll(leftOut);
        next.people.addAll(people);
        next.directionAnswered = directionAnswered;
        next.preview = imports.preview(authority, upload, decisions());
        return next;
    }

    Preview preview() {
        return preview;
    }

    boolean adds(String person) {
        return people.contains(person);
    }

    boolean knowsDirection() {
        return directionAnswered;
    }

    Asked asked() {
        return asked;
    }

    Decisions decisions() {
        return preview.plan().decisions();
    }

    /** Called after each change of the preview. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Something was answered that the plan does not depend on. */
    void changed() {
        watchers.forEach(Runnable::run);
    }

    void decide(UnaryOperator<Decisions> decision) {
        show(imports.preview(authority, preview.upload(), decision.apply(decisions())));
    }

    /** Decides by a control that is made anew: the focus goes to the one with this id. */
    void decide(UnaryOperator<Decisions> decision, String focus) {
        decide(decision);
        UI.getCurrent().getPage().executeJs("document.getElementById($0)?.focus()", focus);
    }

    void direction(Decisions.DirectionReading reading) {
        directionAnswered = true;
        decide(decisions -> decisions.reading(reading));
    }

    /** Whether the meaning of the direction column is still to be said; not where nothing would change anyway. */
    boolean needsDirection() {
        return !directionAnswered
                && asked.direction()
                && !preview.plan().changesNothing()
                && preview.upload().scorecard().questions().stream().anyMatch(DirectionQuestion::asks);
    }

    void accept(int row) {
        leftOut.remove(row);
        decide(decisions -> decisions.accepting(row), RealignmentPane.leaveId(row));
    }

    void leaveOut(int row) {
        leftOut.add(row);
        decide(decisions -> decisions.rejecting(row), RealignmentPane.acceptId(row));
    }

    boolean isLeftOut(int row) {
        return leftOut.contains(row);
    }

    void add(String person, boolean yes) {
        if (yes) {
            people.add(person);
        } else {
            people.remove(person);
        }
    }

    /** How many rows would be written. */
    long rowsToImport() {
        return preview.plan().rows().stream()
                .filter(row -> row.kind() == PlannedRow.Kind.CREATED || row.kind() == PlannedRow.Kind.CHANGED)
                .count();
    }

    /** What is said yes to with "Import". */
    Confirmation confirmation(Deadlines deadlines) {
        return new Confirmation(preview, people, deadlines);
    }

    private void show(Preview now) {
        preview = now;
        changed();
    }
}

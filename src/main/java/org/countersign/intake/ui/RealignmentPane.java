package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.intake.Column;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Realignment;

/** How a row of the wrong length could be meant; somebody accepts the reading or leaves the row out. */
final class RealignmentPane extends Div {

    RealignmentPane(PlannedRow row, Realignment proposal, boolean leftOut, Deciding deciding) {
        boolean accepted = row.kind() != PlannedRow.Kind.HELD;
        addClassName("realignment");
        add(new Paragraph(standing(accepted, leftOut)));
        UnorderedList steps = new UnorderedList();
        proposal.moves().stream()
                .filter(RealignmentPane::changesCells)
                .forEach(move -> steps.add(new ListItem(move.words())));
        List<Column> columns = proposal.row().places().columns();
        RealignmentTable moved = RealignmentTable.ofMoved(row, proposal, columns);
        add(
                steps,
                accepted || leftOut ? new Folded("The proposed reading", () -> moved) : moved,
                new Folded(
                        "All " + Counted.of(proposal.cells().size(), "cell") + " as proposed",
                        () -> RealignmentTable.ofAll(row, proposal, columns)),
                buttons(row, accepted, leftOut, deciding));
    }

    static String acceptId(int row) {
        return "accept-" + row;
    }

    static String leaveId(int row) {
        return "leave-" + row;
    }

    private static Div buttons(PlannedRow row, boolean accepted, boolean leftOut, Deciding deciding) {
        Div buttons = new Div();
        buttons.addClassName("buttons");
        String of = " of " + row.reference() + ", " + row.place().words();
        if (!accepted) {
            NativeButton accept = new NativeButton("Accept this reading", click -> deciding.accept(row.number()));
            accept.setId(acceptId(row.number()));
            accept.setAriaLabel("Accept this reading" + of);
            buttons.add(accept);
        }
        if (!leftOut) {
            NativeButton leave = new NativeButton("Leave the row out", click -> deciding.leaveOut(row.number()));
            leave.setId(leaveId(row.number()));
            leave.setAriaLabel(
                    "Leave the row out: " + row.reference() + ", " + row.place().words());
            buttons.add(leave);
        }
        return buttons;
    }

    private static String standing(boolean accepted, boolean leftOut) {
        if (accepted) {
            return "You accepted the proposed reading.";
        }
        return leftOut
                ? "You left this row out. Nothing of it will be imported."
                : "The row could be meant like this. It stays out unless you accept the reading.";
    }

    private static boolean changesCells(Realignment.Move move) {
        return move.to().isEmpty() || move.from().size() != 1;
    }
}

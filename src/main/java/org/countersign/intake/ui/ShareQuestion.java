package org.countersign.intake.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.countersign.calculation.Value;
import org.countersign.intake.OpenCell;
import org.countersign.intake.Place;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Preview;

/** Percentages up to 1 without a % sign, asked about once for the whole file; single cells can still be read otherwise. */
final class ShareQuestion extends Div {

    private static final String ID = "shares";

    private enum Answer {
        SHARES,
        PERCENTAGES
    }

    private final transient List<OpenCell> cells;
    private final transient Deciding deciding;

    ShareQuestion(Deciding deciding) {
        this.deciding = deciding;
        this.cells = cells(deciding.preview());
        addClassNames("question", "shares");
        OpenCell first = cells.getFirst();
        RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
        answer.setId(ID);
        answer.setLabel("How are the " + cells.size() + " percentages up to 1 meant, such as " + first.text() + " in "
                + first.place().words() + "?");
        answer.setHelperText("Each of them can be read otherwise in its row below.");
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(kind -> kind == Answer.SHARES
                ? "Shares of 1: " + first.text() + " is "
                        + number(first.answers().getFirst()) + "%"
                : "Percentages already: " + first.text() + " is "
                        + number(first.answers().getLast()) + "%");
        answer.addValueChangeListener(change -> settle(change.getValue()));
        add(answer);
    }

    /** One is asked where it stands. */
    static boolean asks(Preview preview) {
        return cells(preview).size() > 1;
    }

    private static List<OpenCell> cells(Preview preview) {
        return preview.plan().rows().stream()
                .map(PlannedRow::open)
                .flatMap(List::stream)
                .filter(OpenCell::isShare)
                .toList();
    }

    private void settle(Answer answer) {
        Map<Place, Value> read = cells.stream()
                .collect(toMap(
                        OpenCell::place,
                        cell -> answer == Answer.SHARES
                                ? cell.answers().getFirst()
                                : cell.answers().getLast(),
                        (one, same) -> one));
        deciding.decide(decisions -> decisions.settling(read), ID);
    }

    private static String number(Value value) {
        return value.number()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}

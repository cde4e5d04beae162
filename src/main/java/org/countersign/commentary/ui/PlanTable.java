package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.calendar.Period;
import org.countersign.commentary.Deadlines;
import org.countersign.uikit.DateField;

/** Planned months, each with its dates to mend. */
class PlanTable extends Div {

    private final Map<YearMonth, Line> lines = new LinkedHashMap<>();

    PlanTable() {
        addClassName("plan");
    }

    /** @param later names of the stages after the first */
    void show(Map<YearMonth, Deadlines> months, List<String> later) {
        removeAll();
        lines.clear();
        months.forEach((month, deadlines) -> {
            Line line = new Line(deadlines, later);
            lines.put(month, line);
            Div each = new Div(new H3(Period.month(month).label()), line.reporters, line.owners, line.board, line.more);
            each.addClassName("month-form");
            add(each);
        });
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Empty where dates are missing or out of order; what is wrong stands at its field. */
    Optional<Map<YearMonth, Deadlines>> read() {
        Map<YearMonth, Deadlines> months = new LinkedHashMap<>();
        List<YearMonth> wrong = new ArrayList<>();
        lines.forEach((month, line) ->
                line.read().ifPresentOrElse(deadlines -> months.put(month, deadlines), () -> wrong.add(month)));
        return wrong.isEmpty() ? Optional.of(months) : Optional.empty();
    }

    private static final class Line {

        private final DateField reporters = new DateField("Reporters submit by");
        private final DateField owners = new DateField("Owners sign off by");
        private final DateField board = new DateField("Board meets on (optional)");
        private final MoreDates more;

        Line(Deadlines deadlines, List<String> later) {
            reporters.setValue(deadlines.reporters());
            owners.setValue(deadlines.owners());
            board.setValue(deadlines.board());
            more = new MoreDates(deadlines, later);
        }

        Optional<Deadlines> read() {
            var first = reporters.getValue();
            var second = owners.getValue();
            reporters.problem(first == null ? "Say by when reporters submit." : "");
            boolean early = first != null && second != null && second.isBefore(first);
            owners.problem(
                    second == null
                            ? "Say by when owners sign off."
                            : early ? "Owners cannot be due before reporters." : "");
            if (more.wrong(second) || first == null || second == null || early) {
                return Optional.empty();
            }
            return Optional.of(more.with(first, second, board.getValue()));
        }
    }
}

package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.intake.CatalogueChange;
import org.countersign.intake.CataloguePlan;

/** What a workbook would do, row by row; first what is wrong and where. */
class CataloguePreview extends Div {

    CataloguePreview(CataloguePlan plan) {
        if (!plan.problems().isEmpty()) {
            UnorderedList problems = new UnorderedList();
            plan.problems().forEach(problem -> problems.add(new ListItem(problem.words())));
            add(new H2("Left out until put right"), problems);
        }
        if (!plan.changes().isEmpty()) {
            UnorderedList changes = new UnorderedList();
            plan.changes().forEach(change -> changes.add(new ListItem(words(change))));
            add(new H2("What would change"), changes);
        }
        if (!plan.targets().isEmpty()) {
            UnorderedList targets = new UnorderedList();
            plan.targets().forEach(change -> targets.add(new ListItem(change.words())));
            add(new H2("Targets that would change"), targets);
        }
    }

    static String summary(CataloguePlan plan) {
        return "%d would change, %d are the same already, %d left out."
                .formatted(
                        plan.rows(),
                        plan.same(),
                        plan.problems().stream()
                                .map(problem -> problem.place().sheet() + " "
                                        + problem.place().row())
                                .distinct()
                                .count());
    }

    /** "Import 2 indicators and 1 target". */
    static String verb(CataloguePlan plan) {
        return "Import " + counted(plan.changes().size(), plan.targets().size());
    }

    static String counted(int indicators, int targets) {
        return Stream.of(counted(indicators, "indicator"), counted(targets, "target"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> counted(int count, String thing) {
        return count == 0 ? Optional.empty() : Optional.of(Counted.of(count, thing));
    }

    private static String words(CatalogueChange change) {
        return change.reference() + (change.isNew() ? ", new: " : ": ") + String.join("; ", change.words());
    }
}

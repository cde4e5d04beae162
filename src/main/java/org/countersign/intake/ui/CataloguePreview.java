package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
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
    }

    static String summary(CataloguePlan plan) {
        return "%d would change, %d are the same already, %d left out."
                .formatted(
                        plan.changes().size(),
                        plan.same(),
                        plan.problems().stream()
                                .map(problem -> problem.place().row())
                                .distinct()
                                .count());
    }

    static String verb(CataloguePlan plan) {
        int count = plan.changes().size();
        return count == 1 ? "Import 1 indicator" : "Import " + count + " indicators";
    }

    private static String words(CatalogueChange change) {
        return change.reference() + (change.isNew() ? ", new: " : ": ") + String.join("; ", change.words());
    }
}

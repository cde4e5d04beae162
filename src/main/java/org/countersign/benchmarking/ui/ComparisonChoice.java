package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.countersign.authority.NeighbourList;
import org.countersign.benchmarking.ComparisonNavigation;
import org.countersign.benchmarking.ComparisonPage;
import org.countersign.benchmarking.ComparisonRule;
import org.countersign.benchmarking.RuleEffect;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.uikit.Ways;
import org.jspecify.annotations.Nullable;

/** Ways to compare, as links to what they would change. */
final class ComparisonChoice extends Div {

    ComparisonChoice(ComparisonPage page, UnaryOperator<String> address) {
        addClassNames("measure-choice", "no-print");
        ComparisonRule here = page.effect().map(RuleEffect::proposed).orElse(page.now());
        Ways methods = new Ways("Neighbours as");
        for (Method method : Method.values()) {
            String to = ComparisonNavigation.proposing(new ComparisonRule(method, here.list()));
            methods.add("Neighbours’ " + method.word(), address.apply(to), method == here.method());
        }
        Ways lists = new Ways("Neighbour lists");
        add(lists, null, here, address);
        page.lists().forEach(list -> add(lists, list, here, address));
        add(methods, lists);
    }

    private static void add(Ways lists, @Nullable LocalDate list, ComparisonRule here, UnaryOperator<String> address) {
        lists.add(
                list == null ? "List in force at the time" : "Always the list of " + NeighbourList.title(list),
                address.apply(ComparisonNavigation.proposing(new ComparisonRule(here.method(), list))),
                Objects.equals(list, here.list()));
    }
}

package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.uikit.Ways;

/** The year, the way neighbours become one figure, and the neighbour list, as links that keep each other's choice. */
final class MeasureChoice extends Div {

    MeasureChoice(MeasurePage page, UnaryOperator<String> address) {
        addClassNames("measure-choice", "no-print");
        MeasureNavigation here = page.here();
        Ways years = new Ways("Years");
        page.years()
                .forEach(year -> years.add(
                        Integer.toString(year), address.apply(here.in(year).path()), year == here.year()));
        Ways methods = new Ways("Neighbours as");
        for (Method method : Method.values()) {
            methods.add(
                    "Neighbours’ " + method.word(),
                    address.apply(here.by(method).path()),
                    method == page.method());
        }
        Ways lists = new Ways("Neighbour lists");
        lists.add("List of " + page.list().title(), address.apply(here.path()), true);
        page.earlierList()
                .ifPresent(list -> lists.add(
                        "List of " + list.title(),
                        address.apply(here.by(YearMonth.from(list.published())).path()),
                        false));
        if (here.list() != null) {
            lists.add("Our usual list", address.apply(here.by((YearMonth) null).path()), false);
        }
        add(years, methods, lists);
    }
}

package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.countersign.authority.NeighbourList;
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
        page.lists()
                .forEach(list -> lists.add(
                        "List of " + NeighbourList.title(list),
                        address.apply(here.by(YearMonth.from(list)).path()),
                        list.equals(page.list().published())));
        if (here.list() != null || here.method() != null) {
            lists.add("Our usual way", address.apply(here.usual().path()), false);
        }
        add(years, methods, lists);
    }
}

package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.countersign.benchmarking.InYearPage;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.SharedCell;
import org.countersign.benchmarking.SharedFigures;
import org.countersign.calendar.Period;
import org.jsoup.nodes.Element;

/** Signed figures of authorities, a month a row: the same before they are shared and after. */
final class SharedTable extends Div {

    SharedTable(List<SharedFigures> columns) {
        addClassName("shared-figures");
        PublishedSeries series = columns.getFirst().series();
        List<YearMonth> months = InYearPage.months(columns);
        if (months.isEmpty()) {
            add(
                    series.title()
                            + ": no month to show. No signed figure could be brought into the published form with the counts behind it.");
        } else {
            add(table(series, columns, months));
        }
        UnorderedList notes = new UnorderedList(
                columns.stream().map(SharedTable::note).map(ListItem::new).toArray(ListItem[]::new));
        notes.addClassName("shared-notes");
        add(notes);
    }

    private static Table table(PublishedSeries series, List<SharedFigures> columns, List<YearMonth> months) {
        Table table = new Table(
                        series.title() + ", local estimates as signed",
                        Stream.concat(Stream.of("Month"), columns.stream().map(SharedFigures::authority))
                                .toArray(String[]::new))
                .named("shared-rows");
        months.forEach(month -> fill(table.row(Period.month(month).label()), series, columns, month));
        return table.show();
    }

    private static void fill(Element row, PublishedSeries series, List<SharedFigures> columns, YearMonth month) {
        columns.forEach(column ->
                column.at(month).ifPresentOrElse(cell -> fill(row, series, cell), () -> Table.number(row, "–")));
    }

    private static void fill(Element row, PublishedSeries series, SharedCell cell) {
        if (cell.amount() == null) {
            Table.number(row, cell.kind().words());
            return;
        }
        Element number = Table.number(row, series.show(cell.amount()));
        if (!cell.status().isEmpty()) {
            number.appendElement("small").text(cell.status());
        }
    }

    private static String note(SharedFigures column) {
        boolean hides = column.cells().stream().anyMatch(cell -> cell.kind() == SharedCell.Kind.SUPPRESSED);
        String hidden = !hides
                ? ""
                : String.format(
                        Locale.ROOT,
                        " [c]: hidden, because it counts fewer than %d, or because with others it would give such a count away.",
                        column.minimum());
        String difference = column.difference().isEmpty() ? "" : " Difference in definition: " + column.difference();
        return column.authority() + ": local estimate, " + column.basis() + "." + hidden + difference;
    }
}

package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.commentary.Forecast;
import org.countersign.commentary.MonthProgress;
import org.countersign.commentary.MonthProgress.Tally;
import org.countersign.identity.PersonId;

/** What is outstanding by stage, person and theme, when the month is likely to be finished, and whom to nudge. */
class ProgressPart extends Section {

    private static final List<String> NUMBERS = List.of("Waiting", "Late", "At risk", "Blocked");

    /**
     * @param nudge takes one person, or nobody for everybody
     */
    ProgressPart(ProgressReading.Shown shown, boolean mayNudge, Consumer<Optional<PersonId>> nudge) {
        MonthProgress progress = shown.progress();
        addClassName("progress");
        add(new H2("Progress"), new Paragraph(standing(progress.tally())), new Paragraph(forecast(progress)));
        boolean open = mayNudge && progress.cycle().open();
        Div tables = new Div(
                table("By stage", "Stage", progress.byStage()),
                people(progress, open, nudge),
                table("By theme", "Theme", progress.byTheme(shown::theme)));
        tables.addClassName("tallies");
        if (!progress.outstanding().isEmpty()) {
            add(tables);
            if (open) {
                add(new NativeButton("Nudge everybody", click -> nudge.accept(Optional.empty())));
            }
        }
    }

    private static String standing(Tally tally) {
        return tally.waiting() == 0
                ? "Nothing is outstanding."
                : "%,d outstanding: %,d late, %,d at risk (due within two working days), %,d blocked by a figure that is not there, not released or queried."
                        .formatted(tally.waiting(), tally.late(), tally.atRisk(), tally.blocked());
    }

    private static String forecast(MonthProgress progress) {
        Forecast forecast = progress.forecast();
        if (forecast.day().isEmpty()) {
            return "Forecast: not enough past months (%d of %d) to say when this one will be finished."
                    .formatted(forecast.months(), Forecast.FEWEST);
        }
        String how =
                " In the last %d months, 95 of 100 signatures were there a median of %d working days after reporters were due."
                        .formatted(forecast.months(), forecast.days());
        return "Forecast: finished by " + LondonTime.weekday(forecast.day().get()) + board(progress) + "." + how;
    }

    private static String board(MonthProgress progress) {
        return Optional.ofNullable(progress.cycle().deadlines().board())
                .flatMap(board -> progress.forecast()
                        .day()
                        .map(day -> day.isAfter(board)
                                ? ", after the board on " + LondonTime.weekday(board)
                                : ", in time for the board"))
                .orElse("");
    }

    private static Component table(String caption, String what, List<Tally> tallies) {
        NativeTable table =
                headed(caption, Stream.concat(Stream.of(what), NUMBERS.stream()).toList());
        tallies.forEach(tally -> row(table, tally));
        return scrolling(table, caption);
    }

    private static Component people(MonthProgress progress, boolean mayNudge, Consumer<Optional<PersonId>> nudge) {
        NativeTable table = headed(
                "By person",
                Stream.of(
                                Stream.of("Person"),
                                NUMBERS.stream(),
                                mayNudge ? Stream.of("Remind") : Stream.<String>empty())
                        .flatMap(each -> each)
                        .toList());
        progress.byPerson().forEach((person, tally) -> {
            NativeTableRow row = row(table, tally);
            if (mayNudge) {
                NativeButton button = new NativeButton("Nudge", click -> nudge.accept(Optional.of(person.id())));
                button.setAriaLabel("Nudge " + person.name());
                button.setVisible(tally.waiting() > tally.blocked());
                row.add(new NativeTableCell(button));
            }
        });
        return scrolling(table, "By person");
    }

    private static NativeTable headed(String caption, List<String> columns) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> head.add(header(column, "col")));
        return table;
    }

    private static NativeTableRow row(NativeTable table, Tally tally) {
        NativeTableRow row = table.getBody().addRow();
        row.add(header(tally.name(), "row"));
        Stream.of(tally.waiting(), tally.late(), tally.atRisk(), tally.blocked())
                .map(number -> new NativeTableCell(new Span(number == 0 ? "–" : Long.toString(number))))
                .forEach(row::add);
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Div scrolling(NativeTable table, String name) {
        Div box = new Div(table);
        box.addClassName("table-scroll");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return box;
    }
}

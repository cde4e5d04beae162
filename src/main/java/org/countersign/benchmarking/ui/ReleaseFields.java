package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.benchmarking.EesTable;
import org.countersign.benchmarking.NewRelease;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.Recognised;
import org.countersign.benchmarking.ReleaseSeries;
import org.countersign.benchmarking.SeriesProposal;

/** What a file is: which release, and which of its columns are which series. */
final class ReleaseFields extends Div {

    private final transient EesTable table;
    private final transient List<PublishedSeries> all;
    private final List<SeriesLine> lines = new ArrayList<>();
    private final Div series = new Div();
    private final TextField publisher = new TextField("Publisher", "Department for Education", "");
    private final TextField title = new TextField("Title of the release");
    private final TextField source = new TextField("Address of the release");
    private final TextField published = new TextField("Published on");
    private final TextField next = new TextField("Next expected");

    ReleaseFields(EesTable table, Recognised recognised, List<PublishedSeries> all, Consumer<ReleaseFields> preview) {
        this.table = table;
        this.all = all;
        addClassName("release-form");
        publisher.setValue("Department for Education");
        published.setHelperText("As 2025-10-30, or as 2025-10 where the day is not known.");
        next.setHelperText("Likewise.");
        Div release = new Div(publisher, title, source, published, next);
        release.addClassName("release-fields");
        add(new H2("Which series it holds"));
        String changes = changes(recognised);
        if (!changes.isEmpty()) {
            add(changes(recognised, changes));
        }
        recognised.series().stream()
                .filter(proposal -> !proposal.isGone())
                .forEach(proposal -> add(line().proposed(proposal)));
        if (lines.isEmpty()) {
            add(line());
        }
        NativeButton see = new NativeButton("See what it would do", press -> preview.accept(this));
        see.addClassName("button");
        add(series, further(), new H2("Which release it is"), release, see);
    }

    NewRelease release() {
        return new NewRelease(
                publisher.getValue(), title.getValue(), source.getValue(), published.getValue(), next.getValue());
    }

    List<ReleaseSeries> chosen() {
        return lines.stream().map(SeriesLine::chosen).toList();
    }

    private SeriesLine line() {
        return new SeriesLine(table, all, this::leaveOut);
    }

    private void add(SeriesLine line) {
        lines.add(line);
        series.add(line);
    }

    private void leaveOut(SeriesLine line) {
        lines.remove(line);
        series.remove(line);
    }

    private Div further() {
        MultiSelectComboBox<String> columns = new MultiSelectComboBox<>("Columns to load as new series");
        columns.setItems(table.indicators());
        NativeButton anew = new NativeButton("Add as new series", press -> {
            columns.getValue().forEach(column -> add(line().anew(column)));
            columns.clear();
        });
        NativeButton another = new NativeButton("Add another known series", press -> add(line()));
        Div further = new Div(columns, anew, another);
        further.addClassName("release-further");
        return further;
    }

    private static String changes(Recognised recognised) {
        return recognised.before().isEmpty() ? "" : "The last file like it was “" + recognised.before() + "”.";
    }

    /** What the last file like it had, and this has not, and the other way round. */
    private static Div changes(Recognised recognised, String last) {
        UnorderedList list = new UnorderedList();
        if (!recognised.gone().isEmpty()) {
            list.add(new ListItem("Gone: " + String.join(", ", recognised.gone()) + "."));
        }
        if (!recognised.fresh().isEmpty()) {
            list.add(new ListItem("New: " + String.join(", ", recognised.fresh()) + "."));
        }
        recognised.series().stream()
                .filter(SeriesProposal::isGone)
                .forEach(gone -> list.add(new ListItem(
                        gone.series().title() + ": " + gone.reason() + " It keeps the figures of the last release.")));
        return new Div(
                new Paragraph(
                        list.getChildren().findAny().isPresent()
                                ? last + " Since then:"
                                : last + " It has the same columns."),
                list);
    }
}

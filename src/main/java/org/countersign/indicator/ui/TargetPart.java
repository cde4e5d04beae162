package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.TargetRevision;
import org.jspecify.annotations.Nullable;

/** Targets year by year, who set each and when, and what each was before. */
class TargetPart extends Section {

    private static final List<String> COLUMNS =
            List.of("Year", "Target", "Held against", "Amber, red", "Spread", "Set", "Change");

    private final Div content = new Div();
    private final transient BiConsumer<FinancialYear, Optional<Target>> set;

    TargetPart(BiConsumer<FinancialYear, Optional<Target>> set) {
        this.set = set;
        addClassName("form-part");
        content.addClassName("table-scroll");
        add(new H2("Targets"), content);
    }

    /** Each year from the first that may matter to the next one, also those without a target. */
    void show(IndicatorDetails indicator, List<TargetRevision> history, TargetYears years) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(header(column, "col")));
        years.with(indicator.targets().byYear().keySet())
                .with(history.stream().map(TargetRevision::year).toList())
                .newestFirst()
                .forEach(year -> fill(table.getBody().addRow(), indicator, history, year));
        content.removeAll();
        content.add(table);
    }

    private void fill(
            NativeTableRow row, IndicatorDetails indicator, List<TargetRevision> history, FinancialYear year) {
        Optional<Target> target = indicator.targets().of(year);
        Optional<Target.Aim> aim = target.filter(Target.Aim.class::isInstance).map(Target.Aim.class::cast);
        row.add(header(year.label(), "row"));
        row.add(new NativeTableCell(target.map(one -> text(indicator, one)).orElse("none")));
        row.add(new NativeTableCell(aim.map(one -> one.basis() == Basis.NOT_STATED
                        ? "not stated, so no status"
                        : one.basis().words())
                .orElse("–")));
        row.add(new NativeTableCell(aim.map(one -> limit(indicator, one.limits().amber()) + ", "
                        + limit(indicator, one.limits().red()))
                .orElse("–")));
        row.add(new NativeTableCell(aim.map(one -> one.profile().kind().words()).orElse("–")));
        row.add(new NativeTableCell(setting(indicator, history, year)));
        row.add(new NativeTableCell(change(year, indicator)));
    }

    private NativeButton change(FinancialYear year, IndicatorDetails indicator) {
        NativeButton button = new NativeButton(
                "Change…", click -> new TargetDialog(year, indicator, wanted -> set.accept(year, wanted)).open());
        button.setAriaLabel("Change the target of " + year.label());
        return button;
    }

    private static Component setting(IndicatorDetails indicator, List<TargetRevision> history, FinancialYear year) {
        Div lines = new Div();
        history.stream()
                .filter(revision -> revision.year().equals(year))
                .map(revision -> "%s, %s, %s"
                        .formatted(
                                revision.target()
                                        .map(one -> text(indicator, one))
                                        .orElse("none"),
                                revision.by(),
                                Months.day(revision.at())))
                .forEach(words -> lines.add(new Div(words)));
        return lines;
    }

    private static String text(IndicatorDetails indicator, Target target) {
        return target.text(indicator.measure().unit(), indicator.measure().decimals());
    }

    private static String limit(IndicatorDetails indicator, @Nullable BigDecimal limit) {
        boolean points = indicator.measure().unit().changesInPoints();
        return limit == null ? "usual" : limit.stripTrailingZeros().toPlainString() + (points ? " points" : "");
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

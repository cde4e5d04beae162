package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.TargetDesk;
import org.countersign.uikit.LiveStatus;

/** Copies one year's targets to the next; says first which will be set and which stay. */
class CopyTargetsDialog extends CatalogueDialog {

    private final ComboBox<FinancialYear> from = new ComboBox<>("Copy the targets of");
    private final LiveStatus preview = new LiveStatus();
    private final transient List<CatalogueRow> rows;
    private final transient Consumer<FinancialYear> copy;

    CopyTargetsDialog(List<CatalogueRow> rows, Consumer<FinancialYear> copy) {
        super(
                "Copy targets to the next year",
                "Numbers go with their basis, limits and spread, TBC as TBC. A target already set for the next year stays.");
        this.rows = rows;
        this.copy = copy;
        from.setItems(years());
        from.setItemLabelGenerator(FinancialYear::label);
        from.setManualValidation(true);
        from.addValueChangeListener(change -> tell());
        years().stream().findFirst().ifPresent(from::setValue);
        fields(from, preview);
        tell();
    }

    private List<FinancialYear> years() {
        return rows.stream()
                .flatMap(row -> row.indicator().targets().byYear().keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void tell() {
        FinancialYear year = from.getValue();
        verb(year == null ? "Copy targets" : "Copy to " + year.next().label());
        preview.say(year == null ? "" : words(year));
    }

    private String words(FinancialYear year) {
        long copied = targets().filter(one -> TargetDesk.isCopied(one, year)).count();
        long kept = targets()
                .filter(one -> one.of(year).isPresent() && one.of(year.next()).isPresent())
                .count();
        return "%s will have a target for %s; %d keep the one they have already."
                .formatted(Counts.indicators(copied), year.next().label(), kept);
    }

    private Stream<Targets> targets() {
        return rows.stream().map(row -> row.indicator().targets());
    }

    @Override
    void act() {
        from.setErrorMessage("Choose a year.");
        from.setInvalid(from.getValue() == null);
        if (!from.isInvalid()) {
            close();
            copy.accept(from.getValue());
        }
    }
}

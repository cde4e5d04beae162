package org.countersign.actual.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.countersign.actual.Settlement;
import org.countersign.calendar.FinancialYear;

/** Makes a year's figures final, return by return, once the return was submitted. */
class SettlementPane extends Div {

    private static final int YEARS = 6;

    private final ComboBox<FinancialYear> year = new ComboBox<>("Financial year");
    private final ComboBox<String> sourceReturn = new ComboBox<>("Return");
    private final transient Consumer<Settlement> settle;

    SettlementPane(YearMonth month, List<String> returns, Consumer<Settlement> settle) {
        this.settle = settle;
        addClassName("settlement-pane");
        FinancialYear current = FinancialYear.containing(month);
        year.setItems(IntStream.range(0, YEARS)
                .mapToObj(back -> new FinancialYear(current.startYear() - back))
                .toList());
        year.setItemLabelGenerator(FinancialYear::label);
        year.setValue(new FinancialYear(current.startYear() - 1));
        sourceReturn.setItems(returns);
        sourceReturn.setValue(returns.getFirst());
        Div form = new Div(year, sourceReturn, button("Make final", true), button("Back from final", false));
        form.addClassName("answer");
        NativeDetails details = new NativeDetails("Finalise a year");
        details.setContent(new Div(
                new Paragraph("After a return was submitted, its figures of the year are final. They can be revised"
                        + " still, and stay final."),
                form));
        add(details);
    }

    private NativeButton button(String label, boolean settled) {
        return new NativeButton(label, click -> {
            if (year.getValue() != null && sourceReturn.getValue() != null) {
                settle.accept(new Settlement(year.getValue(), sourceReturn.getValue(), settled));
            }
        });
    }
}

package org.countersign.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.indicator.HintSwitches;

/** Which hints an authority wants beside its figures. */
class HintSwitchesPart extends Div {

    private final Checkbox unchanged = new Checkbox("Say when a large count is the same as the period before");
    private final Checkbox outlier = new Checkbox("Say when a figure lies far outside its usual range");

    HintSwitchesPart(Consumer<HintSwitches> turn) {
        addClassName("rows");
        List.of(unchanged, outlier)
                .forEach(box -> box.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        turn.accept(new HintSwitches(unchanged.getValue(), outlier.getValue()));
                    }
                }));
        add(new H2("Hints"), unchanged, outlier);
    }

    void show(HintSwitches switches) {
        unchanged.setValue(switches.unchanged());
        outlier.setValue(switches.outlier());
    }
}

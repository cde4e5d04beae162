package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.countersign.tenancy.AuthorityId;

/** Whether signers are asked once more when signed figures moved. */
class AskingAgainPart extends Section {

    private final transient SignOffReading reading;
    private final transient Consumer<String> status;

    AskingAgainPart(SignOffReading reading, Consumer<String> status) {
        this.reading = reading;
        this.status = status;
    }

    void show(AuthorityId authority) {
        Checkbox ask = new Checkbox("Ask to sign again when signed figures move");
        ask.setValue(reading.asksAgain(authority));
        ask.setHelperText(
                "By more than 2%, or 1 point of a percentage, or to another judgement or status. The commentary stays"
                        + " signed off, and comes back to My work of whoever signs last.");
        ask.addValueChangeListener(change -> {
            reading.askAgain(authority, change.getValue());
            status.accept(
                    change.getValue()
                            ? "Saved: signers are asked again when signed figures move."
                            : "Saved: signers are told when signed figures move, and asked for nothing.");
        });
        removeAll();
        add(new H2("When signed figures move"), ask);
    }
}

package org.countersign.feed.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.countersign.feed.NewToken;
import org.countersign.uikit.Alert;

/** Asks what a new token is for and how long it is good. */
final class TokenForm extends Div {

    private final TextField name = new TextField("Name of the job");
    private final ComboBox<NewToken.Lifetime> lasts = new ComboBox<>("Good for");
    private final Alert problem = new Alert();

    TokenForm(BiConsumer<NewToken, TokenForm> wanted) {
        addClassName("feed-form");
        name.setMaxLength(NewToken.LONGEST_NAME);
        name.setHelperText("Such as “nightly job”. The audit trail and the imports show it.");
        lasts.setItems(NewToken.Lifetime.values());
        lasts.setItemLabelGenerator(NewToken.Lifetime::words);
        lasts.setValue(NewToken.Lifetime.YEAR);
        NativeButton make = new NativeButton("Make a token", press -> wanted.accept(asked(), this));
        make.addClassName("primary");
        add(new H2("New token"), name, lasts, problem, make);
    }

    void refuse(String sentence) {
        problem.say(sentence);
        name.focus();
    }

    /** What was wrong may be right now, such as a name that is free again. */
    void forgive() {
        problem.clear();
    }

    void clear() {
        problem.clear();
        name.clear();
    }

    private NewToken asked() {
        return new NewToken(
                name.getValue(), Optional.ofNullable(lasts.getValue()).orElse(NewToken.Lifetime.YEAR));
    }
}

package org.countersign.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One window, used by the words that stand in it. */
public final class Screen {

    private final BrowserlessUIContext window;

    Screen(BrowserlessUIContext window) {
        this.window = window;
    }

    /** All that can be read on the page. */
    public String words() {
        window.activate();
        return window.getCurrentView().getElement().getTextRecursively();
    }

    /** The page itself. */
    public Element view() {
        window.activate();
        return window.getCurrentView().getElement();
    }

    /** All that can be read in the dialog that is open. */
    public String dialog() {
        return one(Dialog.class, Dialog::isOpened).getElement().getTextRecursively();
    }

    /** A button on the page, by its words. */
    public void press(String words) {
        press((NativeButton button) -> button.getText().equals(words));
    }

    /** The first of several buttons with the same words. */
    public void pressFirst(String words) {
        window.activate();
        window.test(window.find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(words))
                        .all()
                        .getFirst())
                .click();
        window.roundTrip();
    }

    /** A button on the page among others with its words, by its name. */
    public void pressNamed(String name) {
        press((NativeButton button) ->
                button.getAriaLabel().filter(name::equals).isPresent());
    }

    /** A button of a dialog. */
    public void click(String words) {
        window.test(one(Button.class, button -> button.getText().equals(words))).click();
        window.roundTrip();
    }

    /** Writes into a field of one line or of several. */
    public void fill(String label, String text) {
        window.activate();
        if (window.find(TextArea.class).withCondition(labelled(label)).all().isEmpty()) {
            window.test(field(label)).setValue(text);
        } else {
            window.test(area(label)).setValue(text);
        }
        window.roundTrip();
    }

    /** Writes into the last field with this label: that of the dialog, where the page has one too. */
    public void fillLast(String label, String text) {
        window.activate();
        window.test(window.find(TextField.class)
                        .withCondition(labelled(label))
                        .all()
                        .getLast())
                .setValue(text);
        window.roundTrip();
    }

    public TextField field(String label) {
        return one(TextField.class, labelled(label));
    }

    public TextArea area(String label) {
        return one(TextArea.class, labelled(label));
    }

    public void tick(String label) {
        window.test(one(Checkbox.class, labelled(label))).click();
        window.roundTrip();
    }

    /** Of the dialog, where the page has one with this label too. */
    public void choose(String label, String item) {
        window.activate();
        ComboBox<?> field =
                window.find(ComboBox.class).withCondition(labelled(label)).all().getLast();
        window.test(field).selectItem(item);
        window.roundTrip();
    }

    /** Chooses several items by their labels. */
    @SuppressWarnings("unchecked")
    public void chooseAll(String label, Set<String> items) {
        MultiSelectComboBox<Object> field = one(MultiSelectComboBox.class, labelled(label));
        field.setValue(field.getListDataView()
                .getItems()
                .filter(item -> items.contains(field.getItemLabelGenerator().apply(item)))
                .collect(Collectors.toSet()));
        window.roundTrip();
    }

    /** The same in the field that can be seen, where the page has others with this label folded away. */
    @SuppressWarnings("unchecked")
    public void chooseVisible(String label, Set<String> items) {
        window.activate();
        MultiSelectComboBox<Object> field =
                window.find(MultiSelectComboBox.class).withCondition(labelled(label)).all().stream()
                        .filter(Component::isVisible)
                        .findFirst()
                        .orElseThrow();
        field.setValue(field.getListDataView()
                .getItems()
                .filter(item -> items.contains(field.getItemLabelGenerator().apply(item)))
                .collect(Collectors.toSet()));
        window.roundTrip();
    }

    public <C extends Component> C one(Class<C> kind, Predicate<C> which) {
        window.activate();
        return window.find(kind).withCondition(which).single();
    }

    private void press(Predicate<NativeButton> which) {
        window.test(one(NativeButton.class, which)).click();
        window.roundTrip();
    }

    private static <C extends Component & HasLabel> Predicate<C> labelled(String label) {
        return field -> label.equals(field.getLabel());
    }
}

package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.PartKind;
import org.countersign.tenancy.Unseen;

/** Adds a part to an indicator; all but its name it takes from the whole. */
class PartDialog extends CatalogueDialog {

    private final ComboBox<PartKind> kind = FormPart.choice("Divided by", PartKind.values(), PartKind::words);
    private final TextField reference = new TextField("Reference");
    private final TextField title = new TextField("Title");
    private final transient Adding adding;

    PartDialog(IndicatorDetails whole, Adding adding) {
        super(
                "Add a part of " + whole.reference(),
                "Unit, frequency and people are the whole's, and can be changed later.");
        this.adding = adding;
        kind.setValue(PartKind.TEAM);
        reference.setMaxLength(40);
        reference.setManualValidation(true);
        title.setMaxLength(500);
        title.setManualValidation(true);
        title.setValue(whole.title() + ": ");
        fields(kind, reference, title);
        verb("Add part");
    }

    @Override
    void act() {
        kind.setErrorMessage("Choose one.");
        kind.setInvalid(kind.getValue() == null);
        reference.setErrorMessage("Write a reference of 1 to 40 characters.");
        reference.setInvalid(Unseen.only(reference.getValue()));
        title.setErrorMessage("Write a title.");
        title.setInvalid(Unseen.only(title.getValue()));
        if (!kind.isInvalid() && !reference.isInvalid() && !title.isInvalid()) {
            close();
            adding.add(
                    kind.getValue(),
                    reference.getValue().strip(),
                    title.getValue().strip());
        }
    }

    interface Adding {
        void add(PartKind kind, String reference, String title);
    }
}

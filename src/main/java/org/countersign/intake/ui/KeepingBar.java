package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.countersign.intake.Handed;
import org.countersign.intake.KeptReadings;
import org.countersign.intake.Known;
import org.countersign.intake.Upload;
import org.countersign.tenancy.AuthorityId;

/** Keeps how a file is read under a name, so that the next one of its kind is read so at once. */
final class KeepingBar extends Div {

    static final String ID = "mapping-name";

    private final transient KeptReadings readings;
    private final transient AuthorityId authority;
    private final transient Upload upload;
    private final transient Consumer<Handed> read;
    private final TextField name = new TextField("Name of this kind of file");

    KeepingBar(KeptReadings readings, AuthorityId authority, Upload upload, Consumer<Handed> read) {
        this.readings = readings;
        this.authority = authority;
        this.upload = upload;
        this.read = read;
        addClassName("keeping");
        Known known = upload.handed().pointing().known();
        name.setId(ID);
        name.setMaxLength(KeptReadings.LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(known == null ? "" : known.reading().name());
        Paragraph why =
                new Paragraph("Next month's file is then recognised by its headings, read in the same way, and you"
                        + " see what changed in it.");
        why.addClassNames("soft", "small");
        add(name, new NativeButton("Keep this reading", click -> keep()));
        if (known != null) {
            NativeButton forget = new NativeButton(
                    "Forget it", click -> forget(known.reading().name()));
            forget.addClassName("quiet");
            add(forget);
        }
        add(why);
    }

    private void keep() {
        switch (readings.keep(authority, upload, name.getValue())) {
            case KeptReadings.Kept.Reading(Handed handed) -> read.accept(handed);
            case KeptReadings.Kept.Refused(String sentence) -> {
                name.setErrorMessage(sentence);
                name.setInvalid(true);
                name.focus();
            }
        }
    }

    private void forget(String known) {
        readings.forget(authority, known);
        read.accept(upload.handed().pointing(upload.handed().pointing().unknowing()));
    }
}

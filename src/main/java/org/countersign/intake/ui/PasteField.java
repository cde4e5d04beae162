package org.countersign.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.countersign.uikit.UploadLimits;

/** Takes a block copied from a spreadsheet, which goes the same way as a file. */
final class PasteField extends Section implements Refusing {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Clock clock;
    private final BiConsumer<String, byte[]> received;
    private final TextArea block = new TextArea("Block of cells");

    PasteField(Clock clock, BiConsumer<String, byte[]> received) {
        this.clock = clock;
        this.received = received;
        addClassName("paste-field");
        block.setMinRows(4);
        block.setMaxRows(8);
        block.setHelperText("In the spreadsheet select the headings and the rows, copy them, and paste them here.");
        block.addValueChangeListener(change -> block.setInvalid(false));
        block.getElement().setAttribute("autocomplete", "off");
        NativeButton read = new NativeButton("Read what was pasted", click -> read());
        add(new H2("Or paste the rows"), new Paragraph("A part of a sheet is enough."), block, read);
    }

    private void read() {
        byte[] bytes = block.getValue().getBytes(StandardCharsets.UTF_8);
        if (block.getValue().isBlank()) {
            refuse("Nothing was pasted yet. Copy the headings and rows in the spreadsheet and paste them here.");
        } else if (bytes.length > UploadLimits.BYTES) {
            refuse("This is more than " + UploadLimits.MEGABYTES + " MB. Nothing was imported. Paste fewer rows.");
        } else {
            received.accept("Pasted on " + MOMENT.format(clock.instant().atZone(PastImports.LONDON)), bytes);
        }
    }

    /** Says at the field why the block was not taken; what was pasted stays. */
    @Override
    public void refuse(String file, String sentence) {
        refuse("What was pasted " + sentence);
    }

    private void refuse(String sentence) {
        block.setInvalid(true);
        block.setErrorMessage(sentence);
        block.focus();
    }
}

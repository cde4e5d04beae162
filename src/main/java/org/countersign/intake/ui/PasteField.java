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

/** Takes a block copied from a spreadsheet, which goes the same way as a file. */
final class PasteField extends Section implements Refusing {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** What a page may send in one message, with something to spare. */
    private static final int MOST = 900_000;

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
        block.addAttachListener(attached -> block.getElement().executeJs("""
                this.addEventListener('paste', pasted => {
                  if (pasted.clipboardData.getData('text').length > $0) {
                    pasted.preventDefault();
                    this.dispatchEvent(new CustomEvent('too-much'));
                  }
                })""", MOST));
        block.getElement().addEventListener("too-much", much -> tooMuch());
        NativeButton read = new NativeButton("Read what was pasted", click -> read());
        add(new H2("Or paste the rows"), new Paragraph("A part of a sheet is enough."), block, read);
    }

    private void read() {
        String cells = block.getValue();
        if (cells.isBlank()) {
            refuse("Nothing was pasted yet. Copy the headings and rows in the spreadsheet and paste them here.");
        } else if (cells.length() > MOST) {
            tooMuch();
        } else {
            received.accept(
                    "Pasted on " + MOMENT.format(clock.instant().atZone(PastImports.LONDON)),
                    cells.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void tooMuch() {
        refuse("This is more than %,d characters. Nothing was imported. Save it as a file and choose that."
                .formatted(MOST));
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

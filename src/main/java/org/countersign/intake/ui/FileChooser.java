package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.BiConsumer;
import org.countersign.intake.ArrivingFile;
import org.countersign.intake.ArrivingFiles;
import org.countersign.uikit.Alert;
import org.countersign.uikit.LiveStatus;

/** Asks for the file. The ready-made list of files has no name for screen readers, so a live line stands for it. */
final class FileChooser extends Section implements Refusing {

    private static final String LARGER = "is larger than " + ArrivingFiles.MEGABYTES + " MB. Nothing was imported."
            + " Save the scorecard's sheet alone and choose it again.";
    private static final String OTHER_KIND = "is not a spreadsheet file that can be read here. Nothing was imported."
            + " Save the scorecard as XLSX, XLS, ODS, CSV or TSV and choose it again.";

    private static final String FILE = "event.detail.file.name";

    private final Alert alert = new Alert();
    private final LiveStatus status = new LiveStatus();
    private final Upload upload;
    private String refused = "";

    FileChooser(ArrivingFiles files, BiConsumer<String, ArrivingFile> received) {
        upload = new Upload(new FileUpload(files, received, file -> refuse(file, LARGER)));
        addClassName("file-chooser");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ArrivingFiles.BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt");
        upload.setUploadButton(new NativeButton("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(sentences());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        upload.getElement()
                .addEventListener(
                        "upload-start",
                        start -> reading(start.getEventData().get(FILE).asString()))
                .addEventData(FILE);
        upload.getElement().addEventListener("upload-error", error -> broke());
        upload.getElement().addEventListener("upload-abort", abort -> stopped());
        Paragraph which = new Paragraph("The monthly scorecard as XLSX, XLS, ODS, CSV or TSV, up to "
                + ArrivingFiles.MEGABYTES + " MB. You see what it would do before anything is written.");
        add(new H2("Choose a scorecard"), which, alert, upload, new SendingLine(upload), status);
    }

    /** Offers a file to try it with. */
    void offerExample() {
        Anchor example = new Anchor("assets/examples/scorecard-may-2020.tsv", "An example sheet: May 2020");
        example.getElement().setAttribute("download", true);
        add(new Paragraph(new Span("Nothing at hand? "), example, new Span(" to save and choose here.")));
    }

    /** Says why a file was not taken; another can be chosen at once. */
    @Override
    public void refuse(String file, String sentence) {
        status.clear();
        refused = file;
        alert.say("“" + file + "” " + sentence);
        upload.clearFileList();
    }

    /** The browser's word that it began may come after our answer to the same file, which then stands. */
    private void reading(String file) {
        if (file.equals(refused)) {
            return;
        }
        alert.clear();
        status.say("The file is on its way…");
    }

    private void stopped() {
        status.say("You stopped it. Nothing was imported.");
        upload.clearFileList();
    }

    private void broke() {
        status.clear();
        alert.say("The file did not arrive. Nothing was imported. Choose it again.");
        upload.clearFileList();
    }

    private static UploadI18N sentences() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(LARGER)
                        .setIncorrectFileType(OTHER_KIND)
                        .setTooManyFiles("was not read. Choose one file at a time. Nothing was imported."));
    }
}

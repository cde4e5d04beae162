package org.countersign.intake.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.intake.CatalogueFile;
import org.countersign.intake.CataloguePlan;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.UploadLimits;
import org.countersign.uikit.Ways;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** For the performance team: the catalogue taken out as a workbook, and brought in again after a look at what changes. */
@Route(AuthorityInUrl.ROUTE + CatalogueNavigation.WORKBOOK)
@PageTitle("Indicators as a workbook – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class CatalogueFileView extends Section implements BeforeEnterObserver {

    private final transient CatalogueFile file;
    private final transient Access access;
    private final transient AuthorityInUrl url;
    private final Anchor export = new Anchor("", "Export the catalogue (XLSX)");
    private final Ways ways = new Ways("The catalogue");
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final Div preview = new Div();
    private final Upload upload = upload();
    private transient @Nullable AuthorityId authority;

    CatalogueFileView(CatalogueFile file, Access access, AuthorityInUrl url) {
        this.file = file;
        this.access = access;
        this.url = url;
        addClassNames("page", "catalogue");
        export.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        preview.addClassName("rows");
        add(
                new PageHeader("Indicators as a workbook"),
                ways,
                new Paragraph(
                        "Take the catalogue out with its targets and parts, change it in Excel, and bring it in again. You"
                                + " see what would change before anything is written. Rows that are left out stay as they"
                                + " are; the word “none” takes a target away."),
                export,
                status,
                alert,
                upload,
                preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        if (!access.may(authority, Right.CATALOGUE)) {
            throw new AccessDeniedException("Not part of the role.");
        }
        ways.removeAll();
        for (CatalogueNavigation.Page page : CatalogueNavigation.ALL) {
            ways.add(page.name(), url.path(authority, page.path()), page.path().equals(CatalogueNavigation.WORKBOOK));
        }
        export.setHref(url.path(authority, "settings/indicators.xlsx"));
        preview.removeAll();
    }

    private Upload upload() {
        Upload upload = new Upload(new UploadLimits(
                this::receive,
                name -> refuse(name + " is larger than " + UploadLimits.MEGABYTES + " MB. Nothing was imported.")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadLimits.BYTES);
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setUploadButton(new NativeButton("Choose a workbook"));
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(
                rejected -> refuse("This is not a workbook that can be read (.xlsx). Nothing was imported."));
        return upload;
    }

    private void refuse(String words) {
        status.clear();
        alert.say(words);
        upload.clearFileList();
    }

    /** Another workbook takes the place of the one before it. */
    void receive(String name, byte[] bytes) {
        alert.clear();
        upload.clearFileList();
        show(name, file.plan(requireNonNull(authority), name, bytes));
    }

    private void show(String name, CataloguePlan plan) {
        preview.removeAll();
        preview.add(new CataloguePreview(plan));
        status.say("“" + name + "”: " + CataloguePreview.summary(plan));
        if (plan.rows() > 0) {
            NativeButton write = new NativeButton(CataloguePreview.verb(plan), click -> write(plan));
            write.addClassName("primary");
            preview.add(write);
        }
    }

    private void write(CataloguePlan plan) {
        List<String> left = file.write(requireNonNull(authority), plan);
        preview.removeAll();
        int written = plan.rows() - left.size();
        status.say(Counted.of(written, "row") + " imported.");
        if (!left.isEmpty()) {
            alert.say("Somebody else changed these meanwhile, so they were left as they are: " + String.join(", ", left)
                    + ". Import the file again to see what differs.");
        }
    }
}

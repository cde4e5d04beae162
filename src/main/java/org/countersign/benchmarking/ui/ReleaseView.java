package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;
import org.countersign.benchmarking.EesProblem;
import org.countersign.benchmarking.EesReading;
import org.countersign.benchmarking.PublishedFigures;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.Release;
import org.countersign.benchmarking.ReleaseDesk;
import org.countersign.benchmarking.ReleaseOutcome;
import org.countersign.tenancy.Access;
import org.countersign.uikit.Alert;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.UploadLimits;

/** For the operator: which releases there are, and bringing another one in. */
@Route(BenchmarkPages.RELEASES)
@StyleSheet("context://assets/benchmarks.css")
@PageTitle("Published releases – Countersign")
@PermitAll
class ReleaseView extends Section implements BeforeEnterObserver {

    private final transient Access access;
    private final transient ReleaseDesk desk;
    private final transient PublishedFigures published;
    private final transient Authorities authorities;
    private final Alert alert = new Alert();
    private final LiveStatus status = new LiveStatus();
    private final Div releases = new Div();
    private final Div form = new Div();
    private final Div effect = new Div();
    private byte[] data = new byte[0];
    private byte[] meta = new byte[0];

    ReleaseView(Access access, ReleaseDesk desk, PublishedFigures published, Authorities authorities) {
        this.access = access;
        this.desk = desk;
        this.published = published;
        this.authorities = authorities;
        addClassName("benchmarks");
        add(
                new PageHeader("Published releases"),
                releases,
                new H2("Bring a release in"),
                new Paragraph(
                        "A data file of Explore education statistics as CSV, and its meta file if you have it. You see"
                                + " what it would do before anything is loaded."),
                upload("Choose the meta file (optional)", this::metaFile),
                upload("Choose the data file", this::dataFile),
                alert,
                status,
                form,
                effect);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.operates()) {
            throw new NotFoundException();
        }
        list();
    }

    void metaFile(String name, byte[] bytes) {
        meta = bytes;
        status.say("“" + name + "” will describe the data file. Choose that next.");
    }

    void dataFile(String name, byte[] bytes) {
        data = bytes;
        form.removeAll();
        effect.removeAll();
        alert.clear();
        switch (desk.read(data, meta)) {
            case EesReading.Refused refused ->
                refuse(
                        "“" + name + "” is refused. Nothing was loaded.",
                        refused.problems().stream().map(EesProblem::sentence).toList());
            case EesReading.Read read -> ask(name, read);
        }
    }

    private void ask(String name, EesReading.Read read) {
        status.say("“%s”: %,d rows read, %,d of other levels left out."
                .formatted(name, read.table().rows().size(), read.leftOut()));
        form.add(new ReleaseFields(read.table(), published.series(), this::preview));
    }

    private void preview(ReleaseFields fields) {
        show(fields, desk.preview(data, meta, fields.release(), fields.chosen()));
    }

    private void show(ReleaseFields fields, ReleaseOutcome outcome) {
        effect.removeAll();
        alert.clear();
        switch (outcome) {
            case ReleaseOutcome.Refused refused -> refuse("Nothing was loaded.", refused.reasons());
            case ReleaseOutcome.Held held ->
                effect.add(new ReleaseEffect(held.preview(), series(fields), this::name, yes -> load(fields, yes)));
            case ReleaseOutcome.Loaded loaded -> loaded(loaded);
        }
    }

    private void load(ReleaseFields fields, boolean confirmed) {
        ReleaseOutcome outcome = desk.load(data, meta, fields.release(), fields.chosen(), confirmed);
        show(fields, outcome);
        if (outcome instanceof ReleaseOutcome.Held) {
            alert.say("Nothing was loaded. Look at what looks wrong, and tick that it is as published.");
        }
    }

    private void loaded(ReleaseOutcome.Loaded loaded) {
        list();
        status.say("Loaded. " + ReleaseEffect.summary(loaded.preview())
                + " The next series of the same file can be loaded now.");
    }

    private PublishedSeries series(ReleaseFields fields) {
        return published.series().stream()
                .filter(each -> each.code().equals(fields.chosen().series()))
                .findFirst()
                .orElseThrow();
    }

    private void refuse(String words, List<String> reasons) {
        status.clear();
        alert.say(words + " " + reasons.stream().limit(5).collect(Collectors.joining(" ")));
    }

    private void list() {
        Table table = new Table("Releases loaded", "Release", "Publisher", "Published", "Next expected");
        for (Release release : published.releases().reversed()) {
            var row = table.row(release.title());
            Table.text(row, release.publisher());
            Table.text(row, release.published().words());
            Table.text(row, release.next().words());
        }
        releases.removeAll();
        releases.add(table.show());
    }

    private String name(String area) {
        return authorities
                .byDfeCode(area)
                .map(LocalAuthority::name)
                .or(() -> authorities.regions().stream()
                        .filter(region -> region.code().equals(area))
                        .map(Region::name)
                        .findFirst())
                .orElse(area);
    }

    private Component upload(String words, BiConsumer<String, byte[]> received) {
        Upload upload = new Upload(new UploadLimits(received, this::tooLarge));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadLimits.BYTES);
        upload.setAcceptedFileExtensions(".csv");
        upload.setUploadButton(new NativeButton(words));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void tooLarge(String name) {
        refuse("“%s” is larger than %d MB. Nothing was loaded.".formatted(name, UploadLimits.MEGABYTES), List.of());
    }
}

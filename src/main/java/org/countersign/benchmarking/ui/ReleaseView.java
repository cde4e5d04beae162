package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.Authorities;
import org.countersign.benchmarking.AreaNames;
import org.countersign.benchmarking.EesProblem;
import org.countersign.benchmarking.EesReading;
import org.countersign.benchmarking.LoadedRelease;
import org.countersign.benchmarking.PublishedFigures;
import org.countersign.benchmarking.ReleaseDesk;
import org.countersign.benchmarking.ReleaseFile;
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
    private final transient AreaNames names;
    private final Alert alert = new Alert();
    private final LiveStatus status = new LiveStatus();
    private final Div releases = new Div();
    private final Div problems = new Div();
    private final Div form = new Div();
    private final Div effect = new Div();
    private final Div takingBack = new Div();
    private transient ReleaseFile file = ReleaseFile.of(new byte[0]);
    private byte[] meta = new byte[0];

    ReleaseView(Access access, ReleaseDesk desk, PublishedFigures published, Authorities authorities) {
        this.access = access;
        this.desk = desk;
        this.published = published;
        names = new AreaNames(authorities);
        addClassName("benchmarks");
        Div uploads = new Div(
                new ReleaseUpload("Choose the meta file (optional)", this::metaFile, this::tooLarge),
                new ReleaseUpload("Choose the data file", this::dataFile, this::tooLarge));
        uploads.addClassName("release-uploads");
        add(
                new PageHeader("Published releases"),
                releases,
                new H2("Bring a release in"),
                new Paragraph(
                        "A data file of Explore education statistics as CSV, and its meta file if you have it. You see"
                                + " what it would do before anything is loaded."),
                uploads,
                alert,
                status,
                problems,
                form,
                effect,
                takingBack);
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
        read(name, new ReleaseFile(bytes, meta, Set.of()));
        meta = new byte[0];
    }

    private void read(String name, ReleaseFile chosen) {
        file = chosen;
        List.of(problems, form, effect).forEach(Div::removeAll);
        alert.clear();
        switch (desk.read(file)) {
            case EesReading.Refused refused -> {
                refuse("“" + name + "” is refused. Nothing was loaded.", refused.sentences());
                question(name, refused.indicators());
            }
            case EesReading.Read read -> {
                status.say("“%s”: %,d rows read, %,d of other levels left out."
                        .formatted(name, read.table().rows().size(), read.leftOut()));
                question(name, read.table().indicators());
                form.add(new ReleaseFields(
                        read.table(), desk.recognise(read.table()), published.series(), this::preview));
            }
        }
    }

    /** Without a meta file, a filter that holds numbers looks like figures. */
    private void question(String name, List<String> indicators) {
        if (file.isDescribed() || indicators.isEmpty()) {
            return;
        }
        MultiSelectComboBox<String> filters = new MultiSelectComboBox<>("Filters that hold numbers, such as an age");
        filters.setHelperText("There is no meta file: these columns were taken for figures.");
        filters.setItems(
                Stream.concat(indicators.stream(), file.filters().stream()).toList());
        filters.setValue(file.filters());
        filters.addValueChangeListener(
                change -> read(name, new ReleaseFile(file.data(), file.meta(), change.getValue())));
        problems.add(filters);
    }

    private void preview(ReleaseFields fields) {
        show(fields, desk.preview(file, fields.release(), fields.chosen()));
    }

    private void show(ReleaseFields fields, ReleaseOutcome outcome) {
        effect.removeAll();
        alert.clear();
        switch (outcome) {
            case ReleaseOutcome.Refused refused -> refuse("Nothing was loaded.", refused.reasons());
            case ReleaseOutcome.Held held ->
                effect.add(new ReleaseEffect(held.series(), names, confirmed -> load(fields, confirmed)));
            case ReleaseOutcome.Loaded loaded -> loaded(loaded);
        }
    }

    private void load(ReleaseFields fields, boolean confirmed) {
        ReleaseOutcome outcome = desk.load(file, fields.release(), fields.chosen(), confirmed);
        show(fields, outcome);
        if (outcome instanceof ReleaseOutcome.Held) {
            alert.say("Nothing was loaded. Look at what looks wrong, and tick that it is as published.");
        }
    }

    private void loaded(ReleaseOutcome.Loaded loaded) {
        list();
        List.of(problems, form).forEach(Div::removeAll);
        status.say("Loaded. "
                + loaded.series().stream()
                        .map(each -> each.series().title() + ": " + ReleaseEffect.summary(each.effect()))
                        .collect(Collectors.joining(" ")));
    }

    private void refuse(String words, List<String> reasons) {
        status.clear();
        alert.say(reasons.size() == 1 ? words + " " + reasons.getFirst() : words);
        if (reasons.size() > 1) {
            UnorderedList list = new UnorderedList();
            reasons.forEach(reason -> list.add(new ListItem(reason)));
            if (reasons.size() >= EesProblem.MOST) {
                list.add(new ListItem("Only the first %d are shown.".formatted(EesProblem.MOST)));
            }
            problems.removeAll();
            problems.add(list);
        }
    }

    private void list() {
        List<LoadedRelease> loaded = desk.loaded();
        releases.removeAll();
        releases.add(new ReleaseList(loaded));
        takingBack.removeAll();
        takingBack.add(new ReleaseTakeBack(loaded, desk, this::takenBack));
    }

    private void takenBack(String words) {
        list();
        status.say(words);
    }

    private void tooLarge(String name) {
        refuse("“%s” is larger than %d MB. Nothing was loaded.".formatted(name, UploadLimits.MEGABYTES), List.of());
    }
}

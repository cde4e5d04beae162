package org.countersign.indicator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Part;
import org.countersign.indicator.Saved;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.OwnDialog;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** For the performance team: one indicator in full, or a new one. */
@Route(AuthorityInUrl.ROUTE + CataloguePages.INDICATORS + "/:reference")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class IndicatorSettingsView extends Section implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient IndicatorReading reading;
    private final transient AuthorityInUrl url;
    private final PageHeader header = new PageHeader("Indicator");
    private final Anchor list = new Anchor("", "All indicators");
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final ConflictNote conflict = new ConflictNote(this::take);
    private final IndicatorForm form = new IndicatorForm(status::clear);
    private final NativeButton save = new NativeButton("Save", click -> save());
    private final TargetPart targets = new TargetPart(this::set);
    private final PartsPart parts = new PartsPart(this::addPart);
    private final HistoryPart history = new HistoryPart();
    private transient @Nullable AuthorityId authority;
    private transient @Nullable IndicatorId id;
    private long version;
    private String reference = "";

    IndicatorSettingsView(IndicatorReading reading, AuthorityInUrl url) {
        this.reading = reading;
        this.url = url;
        addClassNames("page", "catalogue");
        save.addClassName("primary");
        header.act(list);
        add(header, status, alert, conflict, form, save, targets, parts, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        list.setHref(url.path(authority, CataloguePages.INDICATORS));
        show(reading.opened(
                authority, event.getRouteParameters().get("reference").orElse(Addresses.NEW)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.isChanged()) {
            var leaving = event.postpone();
            OwnDialog.confirm(
                            "Leave without saving?",
                            "What you changed on this page is not saved and will be lost.",
                            "Leave without saving",
                            () -> {
                                form.settled();
                                leaving.proceed();
                            })
                    .open();
        }
    }

    @Override
    public String getPageTitle() {
        return (id == null ? "New indicator" : "Indicator") + " – Countersign";
    }

    private void show(IndicatorReading.Opened opened) {
        IndicatorDetails indicator = opened.indicator();
        id = opened.isNew() ? null : indicator.id();
        reference = indicator.reference();
        version = indicator.version();
        header.name(opened.isNew() ? "New indicator" : indicator.reference());
        form.show(indicator, opened.page());
        if (opened.isNew()) {
            form.blank();
        }
        history.show(opened.history());
        parts.setVisible(!opened.isNew() && indicator.part().isEmpty());
        parts.show(opened.parts(), url.path(requireNonNull(authority), CataloguePages.INDICATORS));
        targets.setVisible(!opened.isNew());
        targets.show(indicator, opened.targets(), reading.years(opened));
        conflict.clear();
        alert.clear();
    }

    private void set(FinancialYear year, Optional<Target> target) {
        AuthorityId here = requireNonNull(authority);
        reading.set(here, requireNonNull(id), year, target);
        var opened = reading.opened(here, Addresses.segment(reference));
        targets.show(opened.indicator(), opened.targets(), reading.years(opened));
        status.say("The target of " + year.label() + " is set.");
    }

    private void addPart() {
        AuthorityId here = requireNonNull(authority);
        IndicatorDetails whole =
                reading.opened(here, Addresses.segment(reference)).indicator();
        new PartDialog(whole, (kind, name, title) -> {
                    var words = new Description(
                            name, title, "", "", whole.description().position(), "");
                    switch (reading.addPart(here, whole, new Part(whole.id(), kind), words)) {
                        case Saved.Refused refused -> alert.say("The part was not added. " + refused.words());
                        case Saved.Done done -> partAdded(name);
                        case Saved.Conflict conflicting -> alert.say("The part was not added. Open the page again.");
                    }
                })
                .open();
    }

    private void partAdded(String name) {
        AuthorityId here = requireNonNull(authority);
        parts.show(
                reading.opened(here, Addresses.segment(reference)).parts(), url.path(here, CataloguePages.INDICATORS));
        status.say(name + " added.");
    }

    private void save() {
        status.clear();
        alert.clear();
        form.draft(id, version)
                .ifPresentOrElse(
                        this::save,
                        () -> alert.say("Nothing was saved yet. Put right what is marked, then save again."));
    }

    private void save(IndicatorDraft draft) {
        switch (reading.save(requireNonNull(authority), draft)) {
            case Saved.Done done -> saved(draft);
            case Saved.Refused refused -> {
                form.refused(refused);
                alert.say("Nothing was saved yet. " + refused.words());
            }
            case Saved.Conflict(var theirs) -> conflict.show(theirs, draft);
        }
    }

    /** A new one, and one with another reference, has an address of its own now. */
    private void saved(IndicatorDraft draft) {
        AuthorityId here = requireNonNull(authority);
        String segment = Addresses.segment(draft.description().reference());
        show(reading.opened(here, segment));
        status.say(reference + " saved.");
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, url.path(here, CataloguePages.INDICATORS) + "/" + segment);
    }

    /** Ours over theirs, which was seen: what is in the form stays, on top of their version. */
    private void take(IndicatorDetails theirs) {
        version = theirs.version();
        conflict.clear();
        save();
    }
}

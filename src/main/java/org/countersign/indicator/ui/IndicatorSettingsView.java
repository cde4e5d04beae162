package org.countersign.indicator.ui;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.indicator.Differences;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Saved;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** For the performance team: one indicator in full, or a new one. */
@Route(AuthorityInUrl.ROUTE + CatalogueNavigation.INDICATORS + "/:reference")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class IndicatorSettingsView extends Section implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient IndicatorReading reading;
    private final transient AuthorityInUrl url;
    private final PageHeader header = new PageHeader("Indicator");
    private final Anchor list = new Anchor("", "All indicators");
    private final Anchor signOff = new Anchor("", "Sign-off of this indicator");
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final ConflictNote conflict = new ConflictNote();
    private final IndicatorForm form = new IndicatorForm(status::clear);
    private final NativeButton save = new NativeButton("Save", click -> save());
    private final IndicatorBeside beside;
    private transient AuthorityId authority = new AuthorityId(1);
    private transient @Nullable IndicatorId id;
    private long version;

    IndicatorSettingsView(IndicatorReading reading, AuthorityInUrl url) {
        this.reading = reading;
        this.url = url;
        beside = new IndicatorBeside(reading, url, status, alert);
        addClassNames("page", "catalogue");
        save.addClassName("primary");
        header.act(list, signOff);
        add(header, status, alert, conflict, form, save, beside);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        list.setHref(url.path(authority, CatalogueNavigation.INDICATORS));
        show(reading.opened(
                authority, event.getRouteParameters().get("reference").orElse(Addresses.NEW)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        form.guard(event);
    }

    @Override
    public String getPageTitle() {
        return (id == null ? "New indicator" : "Indicator") + " – Countersign";
    }

    private void show(IndicatorReading.Opened opened) {
        IndicatorDetails indicator = opened.indicator();
        id = opened.isNew() ? null : indicator.id();
        version = indicator.version();
        header.name(opened.isNew() ? "New indicator" : indicator.reference());
        signOff.setVisible(!opened.isNew());
        signOff.setHref(url.path(authority, CatalogueNavigation.SIGN_OFF) + "?indicator="
                + URLEncoder.encode(indicator.reference(), StandardCharsets.UTF_8));
        form.show(opened);
        beside.show(authority, opened);
        conflict.clear();
        alert.clear();
    }

    /** After a conflict over theirs, which was seen: what is in the form stays, on top of their version. */
    private void save() {
        conflict.clear();
        status.clear();
        alert.clear();
        form.draft(id, version)
                .ifPresentOrElse(
                        this::save,
                        () -> alert.say("Nothing was saved yet. Put right what is marked, then save again."));
    }

    private void save(IndicatorDraft draft) {
        switch (reading.save(authority, draft)) {
            case Saved.Done done -> saved(draft.description().reference());
            case Saved.Refused refused -> {
                form.refused(refused);
                alert.say("Nothing was saved yet. " + refused.words());
            }
            case Saved.Conflict(var theirs) ->
                conflict.show("this indicator", Differences.between(theirs, draft), () -> {
                    version = theirs.version();
                    save();
                });
        }
    }

    /** A new one, and one with another reference, has an address of its own now. */
    private void saved(String reference) {
        String segment = Addresses.segment(reference);
        show(reading.opened(authority, segment));
        status.say(reference + " saved.");
        String address = url.path(authority, CatalogueNavigation.INDICATORS) + "/" + segment;
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
}

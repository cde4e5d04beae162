package org.countersign.indicator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Part;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Saved;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.jspecify.annotations.Nullable;

/** What is saved on its own beside an indicator's form: targets and parts; and how its definition came about. */
class IndicatorBeside extends Div {

    private final transient IndicatorReading reading;
    private final transient AuthorityInUrl url;
    private final LiveStatus status;
    private final Alert alert;
    private final TargetPart targets = new TargetPart(this::set);
    private final PartsPart parts = new PartsPart(this::addPart);
    private final HistoryPart history = new HistoryPart();
    private transient @Nullable AuthorityId authority;
    private transient IndicatorReading.@Nullable Opened shown;

    IndicatorBeside(IndicatorReading reading, AuthorityInUrl url, LiveStatus status, Alert alert) {
        this.reading = reading;
        this.url = url;
        this.status = status;
        this.alert = alert;
        addClassName("indicator-form");
        add(targets, parts, history);
    }

    void show(AuthorityId here, IndicatorReading.Opened opened) {
        authority = here;
        shown = opened;
        boolean kept = !opened.isNew();
        history.show(opened.history());
        parts.setVisible(kept && opened.indicator().part().isEmpty());
        parts.show(opened.parts(), url.path(here, CatalogueNavigation.INDICATORS));
        targets.setVisible(kept);
        targets.show(opened.indicator(), opened.targets(), reading.years(opened));
    }

    private void set(FinancialYear year, Optional<Target> target) {
        if (reading.set(here(), indicator(), year, target)) {
            alert.say("");
            showAgain("The target of " + year.label() + " is set.");
        } else {
            showAgain("");
            alert.say("Somebody else set the target of " + year.label()
                    + " while your dialog was open. Theirs stands and is" + " shown now; yours, " + words(target)
                    + ", was not saved. Change it again if yours should stand.");
        }
    }

    private String words(Optional<Target> target) {
        Measure measure = indicator().measure();
        return target.map(one -> one.text(measure.unit(), measure.decimals())).orElse("none");
    }

    private void addPart() {
        IndicatorDetails whole = indicator();
        new PartDialog(whole, (kind, name, title) -> addPart(whole, kind, words(whole, name, title))).open();
    }

    private void addPart(IndicatorDetails whole, PartKind kind, Description words) {
        switch (reading.addPart(here(), whole, new Part(whole.id(), kind), words)) {
            case Saved.Refused refused -> alert.say("The part was not added. " + refused.words());
            case Saved.Done done -> showAgain(words.reference() + " added.");
            case Saved.Conflict conflict -> alert.say("The part was not added. Open the page again.");
        }
    }

    private static Description words(IndicatorDetails whole, String name, String title) {
        return new Description(name, title, "", "", whole.description().position(), "");
    }

    private void showAgain(String words) {
        show(here(), reading.opened(here(), Addresses.segment(indicator().reference())));
        status.say(words);
    }

    private AuthorityId here() {
        return requireNonNull(authority);
    }

    private IndicatorDetails indicator() {
        return requireNonNull(shown).indicator();
    }
}

package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.indicator.Check;
import org.countersign.indicator.Checks;
import org.countersign.indicator.HintSwitches;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.uikit.AuthorityInUrl;

/** For the performance team: what figures must be to each other, and which hints are wanted. */
@Route(AuthorityInUrl.ROUTE + CatalogueNavigation.CHECKS)
@PageTitle("Checks – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class ChecksView extends CatalogueSection {

    private final transient CatalogueReading reading;
    private final transient Checks checks;
    private final ComboBox<IndicatorDetails> larger = new ComboBox<>("This indicator");
    private final ComboBox<IndicatorDetails> smaller = new ComboBox<>("is at least");
    private final HintSwitchesPart hints = new HintSwitchesPart(this::turn);

    ChecksView(CatalogueReading reading, Checks checks, AuthorityInUrl url) {
        super("Checks", CatalogueNavigation.CHECKS, url);
        this.reading = reading;
        this.checks = checks;
        List.of(larger, smaller).forEach(field -> {
            field.setItemLabelGenerator(indicator -> indicator.reference() + " " + indicator.title());
            field.setManualValidation(true);
        });
        NativeButton add = new NativeButton("Add check", click -> add());
        add.addClassName("primary");
        Div form = new Div(larger, smaller, add);
        form.addClassName("rows");
        add(form, hints);
    }

    @Override
    List<Component> lines() {
        List<IndicatorDetails> all = reading.page(here()).indicators();
        List.of(larger, smaller).forEach(field -> field.setItems(all));
        hints.show(checks.switches(here()));
        Map<IndicatorId, String> references = CataloguePage.references(all);
        return checks.all(here()).stream()
                .<Component>map(check -> line(check, references))
                .toList();
    }

    @Override
    String nothing() {
        return "No checks yet. Declare that one indicator is at least another, and a figure that breaks it gets a hint."
                + " Nothing is blocked.";
    }

    private Component line(Check check, Map<IndicatorId, String> references) {
        String words = references.getOrDefault(check.larger(), "A part") + " is at least "
                + references.getOrDefault(check.smaller(), "a part");
        return new Entry("the check " + words, List.of(new Span(words)), List.of(new Entry.Act("Remove", () -> {
            checks.remove(here(), check.id());
            done("Removed: " + words + ".");
        })));
    }

    private void add() {
        larger.setErrorMessage("Choose an indicator.");
        larger.setInvalid(larger.getValue() == null);
        smaller.setErrorMessage("Choose another indicator.");
        smaller.setInvalid(smaller.getValue() == null || smaller.getValue().equals(larger.getValue()));
        if (!larger.isInvalid() && !smaller.isInvalid()) {
            IndicatorDetails one = larger.getValue();
            IndicatorDetails other = smaller.getValue();
            checks.add(here(), one.id(), other.id());
            done(one.reference() + " is at least " + other.reference() + ": checked from now on.");
        }
    }

    private void turn(HintSwitches wanted) {
        checks.turn(here(), wanted);
        done("Hints changed.");
    }
}

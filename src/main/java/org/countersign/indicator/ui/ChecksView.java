package org.countersign.indicator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.indicator.Check;
import org.countersign.indicator.Checks;
import org.countersign.indicator.HintSwitches;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** For the performance team: what figures must be to each other, and which hints are wanted. */
@Route(AuthorityInUrl.ROUTE + CataloguePages.CHECKS)
@PageTitle("Checks – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class ChecksView extends Section implements BeforeEnterObserver {

    private final transient CatalogueReading reading;
    private final transient Checks checks;
    private final transient AuthorityInUrl url;
    private final CatalogueWays ways = new CatalogueWays();
    private final LiveStatus status = new LiveStatus();
    private final Div rows = new Div();
    private final ComboBox<IndicatorDetails> larger = new ComboBox<>("This indicator");
    private final ComboBox<IndicatorDetails> smaller = new ComboBox<>("is at least");
    private final Checkbox unchanged = new Checkbox("Say when a large count is the same as the period before");
    private final Checkbox outlier = new Checkbox("Say when a figure lies far outside its usual range");
    private transient @Nullable AuthorityId authority;

    ChecksView(CatalogueReading reading, Checks checks, AuthorityInUrl url) {
        this.reading = reading;
        this.checks = checks;
        this.url = url;
        addClassNames("page", "catalogue");
        List.of(larger, smaller).forEach(field -> {
            field.setItemLabelGenerator(indicator -> indicator.reference() + " " + indicator.title());
            field.setManualValidation(true);
        });
        List.of(unchanged, outlier).forEach(box -> box.addValueChangeListener(change -> turn(change.isFromClient())));
        NativeButton add = new NativeButton("Add check", click -> add());
        add.addClassName("primary");
        rows.addClassName("rows");
        Div form = new Div(larger, smaller, add);
        form.addClassName("rows");
        Div hints = new Div(new H2("Hints"), unchanged, outlier);
        hints.addClassName("rows");
        add(new PageHeader("Checks"), ways, status, rows, form, hints);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        ways.show(url, here(), CataloguePages.CHECKS);
        show();
    }

    private AuthorityId here() {
        return requireNonNull(authority);
    }

    private void show() {
        List<IndicatorDetails> all = reading.page(here()).rows().stream()
                .map(CatalogueRow::indicator)
                .toList();
        Map<IndicatorId, String> references =
                all.stream().collect(Collectors.toMap(IndicatorDetails::id, IndicatorDetails::reference));
        List.of(larger, smaller).forEach(field -> field.setItems(all));
        HintSwitches switches = checks.switches(here());
        unchanged.setValue(switches.unchanged());
        outlier.setValue(switches.outlier());
        rows.removeAll();
        List<Check> declared = checks.all(here());
        if (declared.isEmpty()) {
            rows.add(new Paragraph(
                    "No checks yet. Declare that one indicator is at least another, and a figure that breaks it"
                            + " gets a hint. Nothing is blocked."));
        }
        declared.forEach(check -> rows.add(line(check, references)));
    }

    private Div line(Check check, Map<IndicatorId, String> references) {
        String words = references.getOrDefault(check.larger(), "A part") + " is at least "
                + references.getOrDefault(check.smaller(), "a part");
        NativeButton remove = new NativeButton("Remove", click -> {
            checks.remove(here(), check.id());
            done("Removed: " + words + ".");
        });
        remove.setAriaLabel("Remove the check " + words);
        Div line = new Div(new Span(words), remove);
        line.addClassName("line");
        return line;
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

    private void turn(boolean byReader) {
        if (byReader) {
            checks.turn(here(), new HintSwitches(unchanged.getValue(), outlier.getValue()));
            status.say("Hints changed.");
        }
    }

    private void done(String words) {
        show();
        status.say(words);
    }
}

package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.countersign.benchmarking.NewSharing;
import org.countersign.benchmarking.SharedFigures;
import org.countersign.benchmarking.SharedIndicator;
import org.countersign.benchmarking.Sharing;
import org.countersign.benchmarking.SharingOutcome;
import org.countersign.benchmarking.SharingPage;
import org.countersign.benchmarking.SharingPreview;
import org.countersign.benchmarking.SharingRefused;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;

/** What to share with whom: shown as others will see it, and only then shared. */
final class SharingForm extends Div {

    private final transient Sharing sharing;
    private final transient AuthorityId authority;
    private final transient Consumer<String> done;
    private final MultiSelectComboBox<IndicatorDetails> indicators = new MultiSelectComboBox<>("Indicators");
    private final MultiSelectComboBox<SharedIndicator.Reader> readers = new MultiSelectComboBox<>("With whom");
    private final IntegerField minimum = new IntegerField("Hide counts under");
    private final IntegerField base = new IntegerField("Fewest that a percentage is of");
    private final Paragraph problem = new Paragraph();
    private final Div preview = new Div();

    SharingForm(SharingPage page, Sharing sharing, AuthorityId authority, Consumer<String> done) {
        this.sharing = sharing;
        this.authority = authority;
        this.done = done;
        addClassNames("link-form", "no-print");
        indicators.setItems(page.possible());
        indicators.setItemLabelGenerator(each -> each.reference() + " " + each.title());
        indicators.setHelperText("Linked to a published series, so that like is compared with like.");
        readers.setItems(page.readers());
        readers.setItemLabelGenerator(SharedIndicator.Reader::name);
        minimum.setMin(NewSharing.USUAL_MINIMUM);
        minimum.setMax(NewSharing.HIGHEST_MINIMUM);
        minimum.setValue(page.minimum());
        minimum.setHelperText("Children or cases behind a figure: 5 to 100. 0 is hidden too.");
        base.setMin(1);
        base.setHelperText("Only for percentages that came without numerator and denominator: in none of the months"
                + " were they of fewer children or cases. Without it they are not shared.");
        problem.getElement().setAttribute("role", "alert");
        preview.addClassName("sharing-preview");
        indicators.addValueChangeListener(change -> preview.removeAll());
        readers.addValueChangeListener(change -> preview.removeAll());
        minimum.addValueChangeListener(change -> preview.removeAll());
        base.addValueChangeListener(change -> preview.removeAll());
        NativeButton look = new NativeButton("Show what they will see", press -> look());
        look.addClassName("button");
        add(new H2("Share figures"), indicators, readers, minimum, base, problem, look, preview);
        if (!page.impossible().isEmpty()) {
            add(new NativeDetails("Linked indicators that cannot be shared", reasons(page.impossible())));
        }
    }

    private void look() {
        problem.setText(missing());
        preview.removeAll();
        if (problem.getText().isEmpty()) {
            try {
                SharingPreview seen = sharing.preview(authority, wanted());
                show(seen.figures(), "What they will see", seen.leftOut());
            } catch (SharingRefused refused) {
                problem.setText(refused.getMessage());
            }
        }
    }

    private static UnorderedList reasons(List<String> sentences) {
        return new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private String missing() {
        if (indicators.isEmpty()) {
            return "Choose at least one indicator.";
        }
        if (readers.isEmpty()) {
            return "Choose with whom to share.";
        }
        if (base.isInvalid()) {
            return "Say the fewest that a percentage is of as a whole number, or leave it out.";
        }
        return minimum.isEmpty() || minimum.isInvalid() ? "Hide counts under a number from 5 to 100." : "";
    }

    private void show(List<SharedFigures> seen, String heading, List<String> leftOut) {
        preview.removeAll();
        preview.add(new H3(heading));
        seen.forEach(each -> preview.add(new SharedTable(List.of(each))));
        if (!leftOut.isEmpty()) {
            preview.add(new H3("What they will not see"), reasons(leftOut));
        }
        NativeButton share = new NativeButton("Share with " + names(), press -> share(seen));
        share.addClassNames("button", "primary");
        preview.add(share);
    }

    private void share(List<SharedFigures> seen) {
        switch (sharing.share(authority, wanted(), seen)) {
            case SharingOutcome.Shared() -> done.accept("Shared with " + names() + ".");
            case SharingOutcome.Moved(List<SharedFigures> now) ->
                show(now, "Figures were signed meanwhile. Nothing was shared. They will see this", List.of());
        }
    }

    private NewSharing wanted() {
        return new NewSharing(
                indicators.getValue().stream().map(IndicatorDetails::id).collect(Collectors.toSet()),
                readers.getValue().stream().map(SharedIndicator.Reader::code).collect(Collectors.toSet()),
                minimum.getValue(),
                base.isEmpty() ? 0 : base.getValue());
    }

    private String names() {
        return readers.getValue().stream()
                .map(SharedIndicator.Reader::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

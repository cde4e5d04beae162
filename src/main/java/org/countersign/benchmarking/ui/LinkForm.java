package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.benchmarking.BenchmarkPage;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.SeriesLinks;
import org.countersign.calculation.Unit;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Saved;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;

/** Where the performance team says which published series an indicator is held against, and how the two differ. */
final class LinkForm extends Div {

    private final transient SeriesLinks links;
    private final transient BenchmarkPage page;
    private final transient AuthorityId authority;
    private final transient Consumer<String> done;
    private final ComboBox<IndicatorDetails> indicator = new ComboBox<>("Indicator");
    private final ComboBox<PublishedSeries> series = new ComboBox<>("Published series");
    private final TextArea difference = new TextArea("Difference in definition");
    private final Paragraph proposal = new Paragraph();

    LinkForm(BenchmarkPage page, SeriesLinks links, AuthorityId authority, Consumer<String> done) {
        this.page = page;
        this.links = links;
        this.authority = authority;
        this.done = done;
        addClassNames("link-form", "no-print");
        indicator.setItems(Stream.concat(
                        page.unlinked().stream(),
                        page.rows().stream().map(row -> row.linked().indicator()))
                .toList());
        indicator.setItemLabelGenerator(each -> each.reference() + " " + each.title());
        indicator.addValueChangeListener(change -> propose(change.getValue()));
        series.setItems(page.series());
        series.setItemLabelGenerator(each -> each.topic() + ": " + each.title());
        series.setClearButtonVisible(true);
        series.addValueChangeListener(change -> say(indicator.getValue(), change.getValue()));
        difference.setHelperText("What the publisher counts otherwise; it stands beside every comparison.");
        difference.setMaxLength(2000);
        proposal.getElement().setAttribute("role", "status");
        NativeButton save = new NativeButton("Save the link", press -> save());
        save.addClassName("button");
        add(new H2("Link an indicator"), indicator, series, proposal, difference, save);
    }

    private void propose(@Nullable IndicatorDetails chosen) {
        if (chosen == null) {
            return;
        }
        PublishedSeries present = page.series().stream()
                .filter(each -> each.code().equals(chosen.definition().seriesCode()))
                .findFirst()
                .orElse(null);
        PublishedSeries likely =
                present == null ? links.proposal(authority, chosen.id()).orElse(null) : present;
        series.setValue(likely);
        difference.setValue(chosen.definition().seriesDifference());
        say(chosen, likely);
    }

    private void say(@Nullable IndicatorDetails chosen, @Nullable PublishedSeries wanted) {
        proposal.setText(chosen == null ? "" : (words(chosen, wanted) + unlike(chosen, wanted)).strip());
    }

    private String words(IndicatorDetails chosen, @Nullable PublishedSeries wanted) {
        if (wanted == null) {
            return chosen.definition().seriesCode().isEmpty()
                    ? "No series has a title like this one: choose one."
                    : "Saved without a series, the link ends.";
        }
        if (wanted.code().equals(chosen.definition().seriesCode())) {
            return "This is the series it is linked to. Clear it to end the link.";
        }
        return links.proposal(authority, chosen.id()).filter(wanted::equals).isPresent()
                ? "Proposed because the titles are alike. Check that the same is counted before you save."
                : "";
    }

    /** A count can become a rate; nothing else becomes something else. */
    private static String unlike(IndicatorDetails chosen, @Nullable PublishedSeries wanted) {
        Unit unit = chosen.measure().unit();
        boolean alike =
                wanted == null || unit == wanted.unit() || unit == Unit.COUNT && wanted.unit() != Unit.PERCENTAGE;
        return alike
                ? ""
                : " The indicator is a %s, the series a %s: no figure of yours can be brought into its form."
                        .formatted(unit.words(), wanted.unit().words());
    }

    private void save() {
        IndicatorDetails chosen = indicator.getValue();
        if (chosen == null) {
            indicator.setInvalid(true);
            indicator.setErrorMessage("Choose an indicator.");
            return;
        }
        String code = series.getOptionalValue().map(PublishedSeries::code).orElse("");
        Saved saved = links.link(authority, chosen.id(), code, difference.getValue());
        done.accept(
                saved instanceof Saved.Done
                        ? chosen.reference() + (code.isEmpty() ? " is no longer linked." : " is linked.")
                        : "Somebody else changed " + chosen.reference()
                                + " meanwhile. Nothing was changed: try again.");
    }
}

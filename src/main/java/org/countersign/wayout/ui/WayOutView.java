package org.countersign.wayout.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Cycles;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.OpenTable;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;
import org.countersign.wayout.WayOut;

/** Where an authority takes its data away: the scorecard of a month, and all there is. */
@Route(AuthorityInUrl.ROUTE + WayOutPages.PAGE)
@StyleSheet("context://assets/feed.css")
@PageTitle("Way out – Countersign")
@PermitAll
class WayOutView extends Section implements BeforeEnterObserver {

    private final transient WayOut out;
    private final transient Cycles cycles;
    private final transient AuthorityInUrl url;

    WayOutView(WayOut out, Cycles cycles, AuthorityInUrl url) {
        this.out = out;
        this.cycles = cycles;
        this.url = url;
        addClassNames("page", "way-out");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId here = url.of(event);
        List<OpenTable> contents = out.contents(here);
        List<YearMonth> months = cycles.all(here).stream()
                .map(CycleDetails::month)
                .sorted(Comparator.reverseOrder())
                .toList();
        removeAll();
        add(
                new PageHeader("Way out"),
                new Paragraph(
                        "The data is the authority’s. Take it away at any time, also when it leaves, in formats that"
                                + " any program reads. Each download stands in the audit trail."),
                scorecard(here, months),
                everything(here, contents));
    }

    private Div scorecard(AuthorityId here, List<YearMonth> months) {
        Div part = new Div(new H2("The scorecard of a month"));
        if (months.isEmpty()) {
            part.add(new Paragraph("Here you can take a month’s scorecard out as a workbook once a month is open."));
            return part;
        }
        Anchor file = download("Download the scorecard (XLSX)");
        ComboBox<YearMonth> month = new ComboBox<>("Month", months);
        month.setItemLabelGenerator(one -> Period.month(one).label());
        month.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) {
                month.setValue(months.getFirst());
            } else {
                file.setHref(url.path(here, WayOutPages.SCORECARD + "?period=" + chosen.getValue()));
            }
        });
        month.setValue(months.getFirst());
        part.add(
                new Paragraph(
                        "Thirteen months up to this one with targets, owners, reporters and the texts of the month."
                                + " Brought in again on Figures in, it changes nothing."),
                month,
                new Paragraph(file));
        return part;
    }

    private Div everything(AuthorityId here, List<OpenTable> contents) {
        Anchor file = download("Download everything (ZIP)");
        file.setHref(url.path(here, WayOutPages.EVERYTHING));
        return new Div(
                new H2("Everything"),
                new Paragraph("One ZIP file of CSV files, with a manifest that names their columns. It holds drafts,"
                        + " figures not released and people’s names and e-mail addresses: keep it as safely as you keep"
                        + " those here. The audit trail has its own export on the page Audit trail."),
                new Paragraph(file),
                new ContentsTable(contents));
    }

    private static Anchor download(String words) {
        Anchor file = new Anchor("", words);
        file.addClassName("button");
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return file;
    }
}

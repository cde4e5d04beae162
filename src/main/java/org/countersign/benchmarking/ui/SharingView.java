package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.Component;
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
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.InYearNavigation;
import org.countersign.benchmarking.SharedIndicator;
import org.countersign.benchmarking.Sharing;
import org.countersign.benchmarking.SharingNavigation;
import org.countersign.benchmarking.SharingPage;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** Where the performance team says which signed figures other authorities see. */
@Route(AuthorityInUrl.ROUTE + SharingNavigation.PAGE)
@StyleSheet("context://assets/benchmarks.css")
@PageTitle("Sharing with other authorities – Countersign")
@PermitAll
class SharingView extends Section implements BeforeEnterObserver {

    private final transient Sharing sharing;
    private final transient AuthorityInUrl url;
    private final LiveStatus status = new LiveStatus();
    private final Div ways = new Div();
    private final Div content = new Div();

    SharingView(Sharing sharing, AuthorityInUrl url) {
        this.sharing = sharing;
        this.url = url;
        addClassName("benchmarks");
        ways.addClassNames("measure-ways", "no-print");
        content.addClassName("benchmarks-content");
        add(ways, new PageHeader("Sharing with other authorities"), status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId authority = url.of(event);
        status.clear();
        show(authority);
        ways.removeAll();
        ways.add(
                new Anchor(url.path(authority, BenchmarksNavigation.ALL.path()), "All benchmarks"),
                new Anchor(url.path(authority, InYearNavigation.ALL.path()), "What others share with us"));
    }

    private void show(AuthorityId authority) {
        SharingPage page = sharing.page(authority);
        Paragraph words = new Paragraph(
                "Others see months that are signed off, as they were signed. What is revised later is not seen until it is signed and shared again. Each look is in the audit trail.");
        words.addClassName("soft");
        content.removeAll();
        content.add(words, new H2("What others see now"));
        if (page.shared().isEmpty()) {
            content.add(new Paragraph("Nothing is shared."));
        }
        page.shared().forEach(each -> content.add(shared(authority, page, each)));
        if (page.mayShare()) {
            content.add(new SharingForm(page, sharing, authority, done -> done(authority, done)));
        }
    }

    private Component shared(AuthorityId authority, SharingPage page, SharedIndicator shared) {
        Div part = new Div(new SharedSummary(shared));
        part.addClassName("measure-part");
        if (page.mayShare()) {
            shared.readers()
                    .forEach(reader -> part.add(new TakeBack(shared, reader, () -> {
                        String still = sharing.takeBack(
                                        authority, shared.indicator().id(), reader.code())
                                .map(region -> "still sees it with “" + region + "”: take that back too.")
                                .orElse("no longer sees it.");
                        done(authority, shared.indicator().reference() + ": " + reader.name() + " " + still);
                    })));
        }
        return part;
    }

    private void done(AuthorityId authority, String words) {
        show(authority);
        status.say(words);
    }
}

package org.countersign.audit.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditCheck;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditPage;
import org.countersign.audit.CheckResult;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** Who did what, when and from where: searched, checked and taken away by the performance team. */
@Route(AuthorityInUrl.ROUTE + AuditAddress.PAGE)
@PageTitle("Audit trail – Countersign")
@StyleSheet("context://assets/audit.css")
@PermitAll
class AuditView extends Section implements BeforeEnterObserver {

    private final transient AuditBook book;
    private final transient AuditCheck check;
    private final transient AuthorityInUrl url;
    private final Anchor export = new Anchor();
    private final CheckPane checking = new CheckPane(this::check);
    private final AuditSearch search = new AuditSearch(this::search);
    private final Div list = new Div();
    private transient @Nullable AuthorityId authority;

    AuditView(AuditBook book, AuditCheck check, AuthorityInUrl url) {
        this.book = book;
        this.check = check;
        this.url = url;
        addClassNames("page", "audit");
        export.setText("Export these entries (CSV)");
        export.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        PageHeader header = new PageHeader("Audit trail");
        header.act(export);
        list.addClassName("audit-list");
        add(header, checking, search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId here = url.of(event);
        authority = here;
        show(here, AuditAddress.of(event.getLocation().getQueryParameters()::getSingleParameter));
    }

    private void show(AuthorityId here, AuditAddress address) {
        AuditPage page = book.page(here, address.filter(), address.page());
        checking.show(page.lastCheck());
        search.show(address.filter());
        export.setHref(url.path(here, AuditAddress.FILE) + address.onPage(1).query());
        list.removeAll();
        list.add(summary(page, address.filter()));
        if (!page.entries().isEmpty()) {
            list.add(table(here, page), paging(here, address, page));
        }
    }

    private Component summary(AuditPage page, AuditFilter filter) {
        if (page.total() == 0) {
            return new Paragraph(
                    filter.equals(AuditFilter.ALL)
                            ? "Nothing yet. Signing in, imports, revised figures, sign-off, settings and exports will be here, each with who, when and from where."
                            : "No act matches. Search with fewer words, another kind or other days.");
        }
        Paragraph words = new Paragraph("%,d acts".formatted(page.total()));
        filter.person()
                .ifPresent(person -> words.add(
                        new Span(" of one person. "),
                        new Anchor(url.path(requireNonNull(authority), AuditAddress.PAGE), "Show everybody's")));
        return words;
    }

    private Div table(AuthorityId here, AuditPage page) {
        Div scroll = new Div(
                new AuditTable(page.entries(), person -> url.path(here, AuditAddress.PAGE) + "?person=" + person));
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Acts");
        return scroll;
    }

    private Nav paging(AuthorityId here, AuditAddress address, AuditPage page) {
        Nav nav = new Nav();
        nav.setAriaLabel("Pages of the trail");
        nav.addClassName("paging");
        String path = url.path(here, AuditAddress.PAGE);
        if (page.number() > 1) {
            nav.add(new Anchor(path + address.onPage(page.number() - 1).query(), "Newer"));
        }
        nav.add(new Span("Page %,d of %,d".formatted(page.number(), page.pages())));
        if (page.number() < page.pages()) {
            nav.add(new Anchor(path + address.onPage(page.number() + 1).query(), "Older"));
        }
        return nav;
    }

    private void search(AuditFilter filter) {
        UI.getCurrent()
                .navigate(
                        url.path(requireNonNull(authority), AuditAddress.PAGE),
                        QueryParameters.simple(new AuditAddress(filter, 1).parameters()));
    }

    private CheckResult check(String head) {
        AuthorityId here = requireNonNull(authority);
        CheckResult result = check.run(here, head);
        checking.show(book.page(here, AuditFilter.ALL, 1).lastCheck());
        return result;
    }
}

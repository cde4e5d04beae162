package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.authority.Authorities;
import org.countersign.benchmarking.AreaNames;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.CompareNavigation;
import org.countersign.benchmarking.GroupsNavigation;
import org.countersign.benchmarking.OwnGroup;
import org.countersign.benchmarking.OwnGroups;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** Groups of authorities that an authority compares itself with, each a link to the comparison. */
@Route(AuthorityInUrl.ROUTE + GroupsNavigation.PAGE)
@StyleSheet("context://assets/benchmarks.css")
@PageTitle("Own groups – Countersign")
@PermitAll
class GroupsView extends Section implements BeforeEnterObserver {

    private final transient OwnGroups groups;
    private final transient Authorities authorities;
    private final transient Access access;
    private final transient AuthorityInUrl url;
    private final LiveStatus status = new LiveStatus();
    private final Div content = new Div();

    GroupsView(OwnGroups groups, Authorities authorities, Access access, AuthorityInUrl url) {
        this.groups = groups;
        this.authorities = authorities;
        this.access = access;
        this.url = url;
        addClassName("benchmarks");
        content.addClassName("benchmarks-content");
        add(new PageHeader("Own groups"), status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        status.clear();
        show(url.of(event));
    }

    private void show(AuthorityId authority) {
        List<OwnGroup> all = groups.all(authority);
        boolean mayKeep = access.rights(authority).contains(Right.CATALOGUE);
        Div ways = new Div(new Anchor(url.path(authority, BenchmarksNavigation.ALL.path()), "All benchmarks"));
        ways.addClassNames("measure-ways", "no-print");
        content.removeAll();
        content.add(ways);
        if (all.isEmpty()) {
            content.add(new Paragraph(
                    mayKeep
                            ? "No group yet. Keep the first one below."
                            : "No group yet. Your performance team can keep some."));
        }
        all.forEach(group -> content.add(group(authority, group, mayKeep)));
        if (mayKeep) {
            content.add(new GroupForm(authority, groups, authorities, words -> done(authority, words)));
        }
    }

    private Component group(AuthorityId authority, OwnGroup group, boolean mayKeep) {
        AreaNames names = new AreaNames(authorities);
        Anchor compare = new Anchor(
                url.path(authority, CompareNavigation.with(group.members()).path()), "Compare with " + group.name());
        Div part = new Div(
                new H2(group.name()),
                new Paragraph(group.members().stream().map(names::of).sorted().collect(Collectors.joining(", "))),
                compare);
        part.addClassName("measure-part");
        if (mayKeep) {
            NativeButton remove = new NativeButton("Remove " + group.name(), press -> {
                groups.remove(authority, group.name());
                done(authority, group.name() + " is removed.");
            });
            remove.addClassNames("button", "no-print");
            part.add(new Div(remove));
        }
        return part;
    }

    private void done(AuthorityId authority, String words) {
        show(authority);
        status.say(words);
    }
}

package org.countersign.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.countersign.tenancy.AuthorityNames;
import org.jspecify.annotations.Nullable;

/** Around every page of somebody signed in: top bar, side navigation, and the page itself as the main landmark. */
@Layout
@AnonymousAllowed
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final TopBar bar;
    private final SideNavigation navigation;
    private final SuspensionNotice suspension = new SuspensionNotice();
    private final AuthorityNames names;
    private final Main main = new Main();
    private String page = "";

    Frame(TopBar bar, SideNavigation navigation, AuthorityNames names, Demonstration demonstration) {
        this.bar = bar;
        this.navigation = navigation;
        this.names = names;
        addClassName("frame");
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        add(new SkipLink(CONTENT), banner(demonstration), navigation, main);
    }

    private Header banner(Demonstration demonstration) {
        Header banner = new Header(bar);
        banner.addClassName("banner");
        if (demonstration.isShown()) {
            banner.add(label(demonstration));
        }
        banner.add(suspension);
        return banner;
    }

    private static Paragraph label(Demonstration demonstration) {
        Paragraph label = new Paragraph(demonstration.label());
        label.addClassName("demonstration");
        return label;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        bar.about(content);
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        beginAtTheTop(event);
        Standing.of(event.getLocationChangeEvent().getUI()).ifPresent(standing -> {
            String path = event.getLocation().getPath();
            bar.show(standing);
            navigation.show(standing, path);
            show(standing);
        });
    }

    /** Another page starts at its top; who goes back finds the place where they were. */
    private void beginAtTheTop(AfterNavigationEvent event) {
        String to = event.getLocation().getPath();
        if (!to.equals(page) && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
        page = to;
    }

    private void show(Standing standing) {
        suspension.setVisible(false);
        standing.here()
                .ifPresent(here -> standing.suspension().ifPresent(why -> suspension.show(names.name(here), why)));
    }
}

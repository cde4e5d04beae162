package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** The pages of the authority that somebody may see; on a narrow screen a row beneath the top bar. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class SideNavigation extends Nav {

    private final transient Navigation navigation;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton fold = new NativeButton("Pages", press -> open(!isOpen()));

    SideNavigation(Navigation navigation) {
        this.navigation = navigation;
        addClassName("side-navigation");
        setAriaLabel("Pages");
        list.setId("pages-list");
        fold.addClassName("fold");
        fold.getElement().setAttribute("aria-controls", "pages-list");
        add(fold, list);
        open(false);
    }

    /** Shows the entries for whoever stands there; the one whose page or a page below it is open is marked. */
    void show(Standing standing, String currentPath) {
        list.removeAll();
        open(false);
        standing.here()
                .ifPresent(here -> navigation
                        .in(here, standing)
                        .forEach(entry -> list.add(
                                new ListItem(link(entry.label(), navigation.path(here, entry), currentPath)))));
        navigation
                .ofInstallation(standing)
                .forEach(entry -> list.add(new ListItem(link(entry.label(), entry.path(), currentPath))));
        setVisible(list.getElement().getChildCount() > 0);
    }

    /** On a narrow screen the pages are folded away; on any other they always show. */
    private void open(boolean open) {
        setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private boolean isOpen() {
        return hasClassName("open");
    }

    private static Anchor link(String label, String path, String currentPath) {
        Anchor link = new Anchor(path, label);
        if (currentPath.equals(path) || currentPath.startsWith(path + "/")) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}

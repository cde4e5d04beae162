package org.countersign.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.uikit.FrameItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** Product, authority, what modules add, and the person with the way out. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class TopBar extends Div {

    private final transient AuthorityNames names;
    private final transient Navigation navigation;
    private final transient List<FrameItem> contributed;
    private final Div authority = new Div();
    private final Div items = new Div();
    private final KeyboardHelp keyboard = new KeyboardHelp();
    private final Anchor person = new Anchor("account", "");

    TopBar(
            AuthorityNames names,
            Navigation navigation,
            ObjectProvider<FrameItem> contributed,
            AuthenticationContext authentication) {
        this.names = names;
        this.navigation = navigation;
        this.contributed = contributed.stream()
                .sorted(Comparator.comparingInt(FrameItem::order))
                .toList();
        addClassName("top-bar");
        authority.addClassName("top-bar-authority");
        items.addClassName("top-bar-items");
        person.addClassName("top-bar-person");
        person.setTitle("Your account");
        add(product(), authority, items, keyboard, person, signOut(authentication));
    }

    /** Which keys there are depends on the page. */
    void about(@Nullable HasElement page) {
        keyboard.about(page);
    }

    void show(Standing standing) {
        person.setText(standing.name());
        authority.removeAll();
        items.removeAll();
        standing.here().ifPresent(here -> {
            authority.add(named(here, standing));
            contributed.forEach(item -> items.add(item.component(here)));
        });
    }

    private Component named(AuthorityId here, Standing standing) {
        return standing.authorities().size() == 1
                ? new Span(names.name(here))
                : new AuthoritySwitcher(names, navigation, here, standing);
    }

    private static Anchor product() {
        Anchor product = new Anchor("", "Countersign");
        product.addClassName("product");
        return product;
    }

    private static NativeButton signOut(AuthenticationContext authentication) {
        NativeButton button = new NativeButton("Sign out", click -> authentication.logout());
        button.addClassNames("quiet", "sign-out");
        return button;
    }
}

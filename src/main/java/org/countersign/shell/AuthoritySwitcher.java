package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;

/** For somebody with several authorities: the current one, and links to the others. */
class AuthoritySwitcher extends NativeDetails {

    AuthoritySwitcher(AuthorityNames names, Navigation navigation, AuthorityId here, Standing standing) {
        addClassName("authority-switcher");
        Span purpose = new Span(" – change authority");
        purpose.addClassName("visually-hidden");
        setSummary(new Span(names.name(here)), purpose);
        UnorderedList others = new UnorderedList();
        standing.authorities().stream()
                .filter(authority -> !authority.equals(here))
                .map(authority -> new Anchor(navigation.startIn(authority, standing), names.name(authority)))
                .forEach(link -> others.add(new ListItem(link)));
        setContent(others);
    }
}

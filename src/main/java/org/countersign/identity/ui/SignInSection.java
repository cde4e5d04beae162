package org.countersign.identity.ui;

import com.vaadin.flow.component.Component;
import org.countersign.tenancy.AuthorityId;

/** A part of the settings page "Signing in", with a heading of the second level; declared as a bean. */
public interface SignInSection {

    /** A new component for one page. */
    Component component(AuthorityId authority);

    /** Small numbers first. */
    int order();
}

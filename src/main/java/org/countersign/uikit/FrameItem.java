package org.countersign.uikit;

import com.vaadin.flow.component.Component;
import org.countersign.tenancy.AuthorityId;

/** Something small that a module puts into the top bar of an authority's pages, such as the bell; declared as a bean. */
public interface FrameItem {

    /** A new component for one page frame; asked again when another authority is entered. */
    Component component(AuthorityId authority);

    /** Small numbers first. */
    int order();
}

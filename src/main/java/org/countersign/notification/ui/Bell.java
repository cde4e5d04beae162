package org.countersign.notification.ui;

import com.vaadin.flow.component.Component;
import org.countersign.notification.Notices;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.FrameItem;

/** The bell in the top bar of an authority's pages. */
@org.springframework.stereotype.Component
class Bell implements FrameItem {

    private final Notices notices;
    private final AuthorityInUrl url;

    Bell(Notices notices, AuthorityInUrl url) {
        this.notices = notices;
        this.url = url;
    }

    @Override
    public Component component(AuthorityId authority) {
        return new BellLink(url.path(authority, NoticesView.PAGE), () -> notices.unread(authority));
    }

    @Override
    public int order() {
        return 10;
    }
}

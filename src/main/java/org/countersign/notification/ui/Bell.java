package org.countersign.notification.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.UUID;
import org.countersign.notification.Notices;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.FrameItem;
import org.countersign.uikit.LivePages;

/** The bell in the top bar of an authority's pages. */
@org.springframework.stereotype.Component
class Bell implements FrameItem {

    private final Notices notices;
    private final AuthorityInUrl url;
    private final Access access;
    private final LivePages live;

    Bell(Notices notices, AuthorityInUrl url, Access access, LivePages live) {
        this.notices = notices;
        this.url = url;
        this.access = access;
        this.live = live;
    }

    @Override
    public Component component(AuthorityId authority) {
        var bell = new BellLink(url.path(authority, NoticesView.PAGE), () -> notices.unread(authority));
        String me = access.current().person().map(UUID::toString).orElse("");
        live.follow(bell, authority, EnumSet.of(ChangeKind.NOTICE), changes -> {
            if (changes.stream().anyMatch(change -> change.concerns(me))) {
                bell.show();
            }
        });
        return bell;
    }

    @Override
    public int order() {
        return 10;
    }
}

package org.countersign.notification.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.notification.Notice;
import org.countersign.notification.Notices;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** What somebody was told, the newest first, each with the way to it. */
@Route(AuthorityInUrl.ROUTE + NoticesView.PAGE)
@PageTitle("Notices – Countersign")
@PermitAll
class NoticesView extends Section implements BeforeEnterObserver {

    static final String PAGE = "notices";

    private final transient Notices notices;
    private final transient AuthorityInUrl url;
    private final NativeButton readAll = new NativeButton("Mark all as read", click -> readAll());
    private final Anchor how = new Anchor("", "How you are told");
    private final LiveStatus status = new LiveStatus();
    private final Div list = new Div();
    private transient @Nullable AuthorityId authority;

    NoticesView(Notices notices, AuthorityInUrl url) {
        this.notices = notices;
        this.url = url;
        addClassName("page");
        PageHeader header = new PageHeader("Notices");
        header.act(how, readAll);
        add(header, status, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        how.setHref(url.path(authority, HowView.PAGE));
        show(authority);
    }

    private void show(AuthorityId here) {
        List<Notice> mine = notices.mine(here);
        readAll.setVisible(mine.stream().anyMatch(notice -> !notice.read()));
        list.removeAll();
        list.add(mine.isEmpty() ? nothing() : items(here, mine));
    }

    private UnorderedList items(AuthorityId here, List<Notice> mine) {
        UnorderedList items = new UnorderedList();
        items.addClassName("notices");
        mine.stream()
                .map(notice -> new NoticeItem(notice, link(here, notice), () -> read(here, notice)))
                .forEach(items::add);
        return items;
    }

    private String link(AuthorityId here, Notice notice) {
        return url.path(here, notice.path());
    }

    private static Paragraph nothing() {
        return new Paragraph(
                "Nothing yet. You are told here what waits for you, what is due, what comes back to you or is signed off, and what moved after it was signed.");
    }

    private void read(AuthorityId here, Notice notice) {
        notices.read(here, notice.id());
        changed(here, "Marked as read: " + notice.words() + ".");
    }

    private void readAll() {
        if (authority != null) {
            notices.readAll(authority);
            changed(authority, "All notices are marked as read.");
        }
    }

    private void changed(AuthorityId here, String words) {
        show(here);
        status.say(words);
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new NoticesRead(page)));
    }
}

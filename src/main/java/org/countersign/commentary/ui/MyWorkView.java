package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.countersign.commentary.Commented;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** What waits for somebody, and one of it open to be written or signed; the next opens when it is done. */
@Route(AuthorityInUrl.ROUTE + MyWorkAddress.PAGE)
@StyleSheet("context://assets/commentary.css")
@PermitAll
class MyWorkView extends Section implements BeforeEnterObserver, HasDynamicTitle, Steps {

    private final transient MyWorkAddress addresses;
    private final transient MyWork myWork;
    private final WorkList list;
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final Div place = new Div();
    private transient AuthorityId authority = new AuthorityId(1);
    private transient WorkQueue work = WorkQueue.EMPTY;
    private transient @Nullable ItemPage open;
    private @Nullable ItemPane pane;
    private String said = "";

    MyWorkView(MyWorkAddress addresses, MyWork myWork) {
        this.addresses = addresses;
        this.myWork = myWork;
        this.list = new WorkList(item -> addresses.of(authority, item));
        addClassName("my-work");
        place.addClassName("place");
        Div columns = new Div(list, new Div(status, alert, place));
        columns.addClassName("columns");
        add(new PageHeader("My work"), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = addresses.authority(event);
        alert.clear();
        refresh();
        addresses
                .asked(event, work)
                .ifPresentOrElse(
                        asked -> open(myWork.item(authority, asked).orElseThrow(NotFoundException::new)),
                        this::openFirst);
        status.say(said);
        Optional.ofNullable(pane).filter(shown -> !said.isEmpty()).ifPresent(ItemPane::takeFocus);
        said = "";
    }

    @Override
    public String getPageTitle() {
        String item = open == null ? "" : open.name() + " – ";
        return item + "My work – Countersign";
    }

    @Override
    public void next(String words) {
        said = words;
        var following = Optional.ofNullable(open)
                .flatMap(done -> work.after(done.commentary().id()));
        UI.getCurrent().navigate(addresses.page(authority), addresses.query(following));
    }

    @Override
    public void again(String words) {
        alert.clear();
        reload();
        status.say(words);
    }

    @Override
    public void refused(String words) {
        status.clear();
        reload();
        alert.say(words);
    }

    @Override
    public void conflict(String mine) {
        status.clear();
        refresh();
        current().ifPresent(item -> show(item, myWork.conflict(item, mine, this)));
    }

    @Override
    public void moved(Commented now) {
        refresh();
        list.mark(now.id());
        Optional.ofNullable(pane).ifPresent(shown -> shown.show(now.state()));
    }

    private void refresh() {
        work = myWork.queue(authority);
        list.show(work, myWork.today());
    }

    private void reload() {
        refresh();
        current().ifPresent(this::open);
    }

    private Optional<ItemPage> current() {
        return Optional.ofNullable(open).flatMap(item -> myWork.again(item));
    }

    private void openFirst() {
        work.first()
                .flatMap(first -> myWork.item(authority, MyWorkAddress.Asked.of(first)))
                .ifPresentOrElse(this::open, this::end);
    }

    private void open(ItemPage item) {
        show(item, myWork.pane(item, this));
    }

    private void show(ItemPage item, Component doing) {
        open = item;
        ItemPane shown = new ItemPane(item, doing);
        pane = shown;
        list.mark(item.commentary().id());
        place.removeAll();
        place.add(shown);
    }

    private void end() {
        open = null;
        pane = null;
        place.removeAll();
        place.add(myWork.end(authority, work));
    }
}

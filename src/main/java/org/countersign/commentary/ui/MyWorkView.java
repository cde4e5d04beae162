package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Task;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Change;
import org.countersign.tenancy.ChangeKind;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.HasShortcuts;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Shortcut;

/** What waits for somebody, and one of it open to be written or signed; the next opens when it is done. */
@Route(AuthorityInUrl.ROUTE + MyWorkAddress.PAGE)
@StyleSheet("context://assets/commentary.css")
@PermitAll
class MyWorkView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts, Steps {

    private static final Set<ChangeKind> FOLLOWED = EnumSet.of(
            ChangeKind.COMMENTARY,
            ChangeKind.DRAFT,
            ChangeKind.REMARK,
            ChangeKind.FIGURES,
            ChangeKind.CATALOGUE,
            ChangeKind.CYCLE,
            ChangeKind.PEOPLE);

    /** Kinds that change nothing in the list. */
    private static final Set<ChangeKind> QUIET = EnumSet.of(ChangeKind.DRAFT, ChangeKind.REMARK);

    private final transient MyWorkAddress addresses;
    private final transient MyWork myWork;
    private final transient LivePages live;
    private final WorkList list;
    private final WorkPlace place = new WorkPlace();
    private final Anchor several = new Anchor("");
    private final Anchor cover = new Anchor("", "Going away? Arrange cover");
    private transient AuthorityId authority = new AuthorityId(1);
    private transient WorkQueue work = WorkQueue.EMPTY;
    private transient Optional<DiscussionPane> discussion = Optional.empty();
    private String said = "";

    MyWorkView(MyWorkAddress addresses, MyWork myWork, LivePages live) {
        this.addresses = addresses;
        this.myWork = myWork;
        this.live = live;
        this.list = new WorkList(item -> addresses.of(authority, item));
        addClassName("my-work");
        Div columns = new Div(new Div(several, list, cover), place);
        columns.addClassName("columns");
        cover.addClassName("small");
        several.addClassName("several-link");
        add(new PageHeader("My work"), columns);
        Shortcuts.addShortcutListener(this, () -> step(1), Key.PAGE_DOWN, KeyModifier.ALT)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.PAGE_UP, KeyModifier.ALT)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = addresses.authority(event);
        cover.setHref(addresses.cover(authority));
        several.setHref(addresses.several(authority));
        refresh();
        addresses
                .asked(event, work)
                .ifPresentOrElse(
                        asked -> open(myWork.item(authority, asked).orElseThrow(NotFoundException::new)),
                        this::openFirst);
        live.follow(this, authority, FOLLOWED, this::othersDid);
        place.say(said);
        if (!said.isEmpty()) {
            place.takeFocus();
        }
        said = "";
    }

    @Override
    public String getPageTitle() {
        return place.open().map(item -> item.name() + " – ").orElse("") + "My work – Countersign";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return MyWorkKeys.ALL;
    }

    @Override
    public void next(String words) {
        said = words;
        var following =
                place.open().flatMap(done -> work.after(done.commentary().id()));
        UI.getCurrent().navigate(addresses.page(authority), addresses.query(following));
    }

    private void step(int places) {
        place.open()
                .flatMap(item -> work.beside(item.commentary().id(), places))
                .ifPresent(item -> {
                    said = item.indicator().reference() + " is open.";
                    UI.getCurrent().navigate(addresses.page(authority), addresses.query(Optional.of(item)));
                });
    }

    @Override
    public void again(String words) {
        reload();
        place.say(words);
    }

    @Override
    public void refused(String words) {
        reload();
        place.alert(words);
    }

    @Override
    public void conflict(String mine) {
        refresh();
        current().ifPresent(item -> show(item, myWork.conflict(item, mine, this)));
        place.say("");
    }

    @Override
    public void moved(Commented now) {
        refresh();
        list.mark(now.id());
        place.show(now.state());
    }

    /** The list is shown anew; what is open stays as it is, and says so if it is no longer how it stands. */
    private void othersDid(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.kind() == ChangeKind.REMARK && concernsOpen(change))) {
            discussion.ifPresent(DiscussionPane::show);
        }
        if (changes.stream().anyMatch(change -> !QUIET.contains(change.kind()))) {
            refresh();
            place.open().ifPresent(item -> list.mark(item.commentary().id()));
        }
        place.open()
                .filter(item -> changes.stream().anyMatch(this::concernsOpen))
                .flatMap(myWork::again)
                .ifPresent(now -> place.compare(now, this::reload));
    }

    private boolean concernsOpen(Change change) {
        return place.open()
                .filter(item -> change.concerns(item.commentary().id().value().toString()))
                .isPresent();
    }

    private void refresh() {
        work = myWork.queue(authority);
        int toSign = work.of(Task.SIGN).size();
        several.setVisible(toSign > 1);
        several.setText("Sign several of " + toSign + " at once");
        list.show(
                work,
                myWork.today(),
                myWork.nothing(authority, addresses.figuresIn(authority), addresses.cycle(authority)));
    }

    private void reload() {
        refresh();
        current().ifPresent(this::open);
    }

    private Optional<ItemPage> current() {
        return place.open().flatMap(myWork::again);
    }

    private void openFirst() {
        work.first()
                .flatMap(first -> myWork.item(authority, MyWorkAddress.Asked.of(first)))
                .ifPresentOrElse(
                        this::open, () -> place.showEnd(myWork.end(authority, work, addresses.cycle(authority))));
    }

    private void open(ItemPage item) {
        show(item, myWork.pane(item, this));
    }

    private void show(ItemPage item, Component doing) {
        FigureDoubt doubt = new FigureDoubt(item, addresses.queryPage(item));
        discussion = Optional.of(myWork.discussion(item));
        place.show(item, new ItemPane(item, myWork.today(), doubt, doing, discussion.get(), record(item)));
        list.mark(item.commentary().id());
    }

    private Anchor record(ItemPage item) {
        return new Anchor(addresses.record(item), "Record of " + item.name() + ", to read or print");
    }
}

package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/** What can be done with the rows ticked; where none is, only what needs none. */
class ChoiceBar extends Div {

    private final transient CatalogueActions.Page page;
    private final transient Choice choice;
    private final Span count = new Span();
    private final NativeButton edit = new NativeButton("Edit…", click -> edit());
    private final NativeButton archive = new NativeButton("Archive…", click -> archive());
    private final NativeButton back = new NativeButton("Bring back", click -> back());
    private final NativeButton move = new NativeButton("Move…", click -> move());
    private final NativeButton none = new NativeButton("Untick all");
    private transient @Nullable CataloguePage known;

    ChoiceBar(CatalogueActions.Page page, Choice choice) {
        this.page = page;
        this.choice = choice;
        addClassName("choice-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Work on many");
        count.getElement().setAttribute("role", "status");
        none.addClickListener(click -> {
            choice.only(List.of());
            page.refresh();
        });
        add(
                count,
                new NativeButton("Tick all shown", click -> all()),
                edit,
                archive,
                back,
                move,
                none,
                new NativeButton("Copy targets…", click -> copy()),
                new NativeButton("Hand over…", click -> handOver()));
    }

    void show(CataloguePage shown) {
        known = shown;
        count();
    }

    void count() {
        Set<IndicatorId> chosen = choice.all();
        count.setText(chosen.isEmpty() ? "None ticked" : chosen.size() + " ticked");
        Stream.of(edit, archive, none).forEach(button -> button.setVisible(!chosen.isEmpty()));
        move.setVisible(chosen.size() == 1);
        back.setVisible(rows().anyMatch(row -> row.indicator().until() != null));
    }

    private Stream<CatalogueRow> rows() {
        return known == null
                ? Stream.empty()
                : known.rows().stream().filter(row -> choice.has(row.indicator().id()));
    }

    private void all() {
        choice.only(page.shown().stream().map(row -> row.indicator().id()).toList());
        page.refresh();
    }

    private void edit() {
        withPage(known -> new BulkDialog(
                        Counts.indicators(choice.all().size()),
                        known,
                        changes -> page.done(page.actions().edit(page.authority(), choice.all(), changes)))
                .open());
    }

    private void archive() {
        new EndDialog(
                        Counts.indicators(choice.all().size()),
                        page.actions().today(),
                        last -> page.done(page.actions().archive(page.authority(), choice.all(), last)))
                .open();
    }

    private void back() {
        page.done(page.actions().bringBack(page.authority(), choice.all()));
    }

    private void move() {
        List<CatalogueRow> chosen = rows().toList();
        withPage(known -> new MoveDialog(
                        chosen.getFirst(),
                        known,
                        place -> page.done(page.actions().move(page.authority(), chosen.getFirst(), place)))
                .open());
    }

    /** Of the rows ticked; where none is, of all shown. */
    private void copy() {
        List<CatalogueRow> chosen = choice.all().isEmpty() ? page.shown() : rows().toList();
        new CopyTargetsDialog(chosen, from -> page.done(page.actions().copyTargets(page.authority(), from, chosen)))
                .open();
    }

    private void handOver() {
        withPage(known -> new HandOverDialog(
                        known, (from, to) -> page.done(page.actions().handOver(page.authority(), from, to)))
                .open());
    }

    private void withPage(Consumer<CataloguePage> act) {
        if (known != null) {
            act.accept(known);
        }
    }
}

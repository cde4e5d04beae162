package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.scorecard.IndicatorNavigation;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.scorecard.IndicatorPages;
import org.countersign.scorecard.OverviewText;
import org.countersign.scorecard.RowNavigation;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.SidePanel;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a scorecard, and beside them the panel of the one that is open. Which one that is stands in the URL; to open,
 * step and close, the rows are neither read nor drawn again.
 */
class OpenedRow extends Div {

    private final transient IndicatorPages pages;
    private final ScorecardContent content;
    private transient @Nullable RowsShown shown;
    private @Nullable SidePanel panel;
    private transient @Nullable LiveParts<IndicatorPage> parts;
    private String reference = "";

    OpenedRow(IndicatorPages pages, ScorecardContent content) {
        this.pages = pages;
        this.content = content;
        addClassName("opened-row");
        add(content);
    }

    /** Whether a URL wants another row open than is, and nothing else; if so, that is done. */
    boolean follows(AuthorityId authority, RowNavigation asked) {
        boolean only = shown != null
                && shown.isFor(authority, asked.scorecard())
                && !asked.reference().equals(reference);
        if (only) {
            turnTo(asked.reference());
        }
        return only;
    }

    /** Other rows are shown: opens the one that the URL asks for, or leaves open what is open if it is among them. */
    void show(ScorecardPage page, Links links, RowNavigation asked) {
        boolean samePlace = shown != null && shown.links().authority().equals(links.authority());
        shown = new RowsShown(page, links, asked.scorecard(), content);
        content.grid().ifPresent(grid -> grid.opensWith(row -> go(row.reference(), panel == null)));
        if (!asked.isOpen() && samePlace && shown.at(reference) >= 0) {
            go(reference, false);
        } else {
            turnTo(asked.reference());
        }
    }

    private void go(String to, boolean asNewPage) {
        String address = rowsShown().links().row(to);
        var history = UI.getCurrent().getPage().getHistory();
        if (asNewPage) {
            history.pushState(null, address, false);
        } else {
            history.replaceState(null, address, false);
        }
        turnTo(to);
    }

    private void turnTo(String to) {
        String before = reference;
        Optional<OverviewText> overview = rowsShown().page().overview(to);
        if (overview.isPresent()) {
            show(overview.get());
            return;
        }
        Optional<IndicatorPage> found = to.isEmpty() ? Optional.empty() : read(to);
        reference = found.isPresent() ? to : "";
        rowsShown().mark(reference);
        found.ifPresentOrElse(this::show, () -> close(before));
    }

    private Optional<IndicatorPage> read(String to) {
        Links links = rowsShown().links();
        var asked = new IndicatorNavigation(
                to, rowsShown().page().period(), links.here().asSigned());
        return pages.row(links.authority(), asked);
    }

    /** An overview is no row: it has none before it and none after. */
    private void show(OverviewText overview) {
        reference = overview.reference();
        rowsShown().mark(reference);
        parts = null;
        panel().show(
                        overview.reference(),
                        0,
                        0,
                        new OverviewWords(
                                overview,
                                rowsShown().page().period(),
                                rowsShown().links()));
    }

    private SidePanel panel() {
        SidePanel open = panel;
        if (open == null) {
            open = new SidePanel("Back to the scorecard", this::step, () -> go("", true));
            open.addClassName("row-panel");
            add(open);
            panel = open;
        }
        return open;
    }

    private void show(IndicatorPage page) {
        String name = reference + " " + page.indicator().description().title();
        int all = rowsShown().rows().size();
        panel().show(name, 1 + rowsShown().at(reference), all, parts(page));
    }

    private Component[] parts(IndicatorPage page) {
        LiveParts<IndicatorPage> made = RowPanel.parts(rowsShown().links());
        parts = made;
        return made.of(page);
    }

    /** Others changed something: what the panel says otherwise now is put where it stands. */
    void refresh() {
        LiveParts<IndicatorPage> open = parts;
        if (panel != null && open != null) {
            read(reference).ifPresent(open::replace);
        }
    }

    private void close(String before) {
        if (panel != null) {
            remove(panel);
            panel = null;
            parts = null;
            rowsShown().focus(before);
        }
    }

    private void step(int by) {
        List<ScorecardRow> all = rowsShown().rows();
        int to = rowsShown().at(reference) + by;
        if (to >= 0 && to < all.size()) {
            go(all.get(to).reference(), false);
        }
    }

    private RowsShown rowsShown() {
        return Objects.requireNonNull(shown);
    }
}

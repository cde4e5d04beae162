package org.countersign.indicator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.indicator.Differences;
import org.countersign.indicator.Edited;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;
import org.jspecify.annotations.Nullable;

/** A page of the catalogue beside its list: what there is line by line, and beneath it a form for more. */
abstract class CatalogueSection extends Section implements BeforeEnterObserver {

    private final transient AuthorityInUrl url;
    private final String page;
    private final Ways ways = CatalogueWays.make();
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final ConflictNote conflict = new ConflictNote();
    private final Div rows = new Div();
    private transient @Nullable AuthorityId authority;

    /** @param page as {@link CatalogueNavigation} names its address */
    CatalogueSection(String title, String page, AuthorityInUrl url) {
        this.page = page;
        this.url = url;
        addClassNames("page", "catalogue");
        rows.addClassName("rows");
        add(new PageHeader(title), ways, status, alert, conflict, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        CatalogueWays.show(ways, url, here(), page);
        show();
    }

    AuthorityId here() {
        return requireNonNull(authority);
    }

    /** Shows what is there now. */
    void show() {
        List<? extends Component> lines = lines();
        rows.removeAll();
        lines.forEach(rows::add);
        if (lines.isEmpty()) {
            rows.add(new Paragraph(nothing()));
        }
    }

    /** A line for each thing there is. */
    abstract List<? extends Component> lines();

    /** What is said where there is nothing. */
    abstract String nothing();

    void done(String words) {
        show();
        alert.clear();
        conflict.clear();
        status.say(words);
    }

    /** Says what became of an edit; where somebody else was first, both texts. */
    <T> void settle(Edited<T> edited, Edit<T> edit) {
        switch (edited) {
            case Edited.Done<T> done -> done(edit.done());
            case Edited.Refused<T>(String words) -> {
                done("");
                alert.say(words);
            }
            case Edited.Conflict<T>(T theirs) -> {
                done("");
                conflict.show(edit.what(), edit.differences(theirs), () -> settle(edit.over(theirs), edit));
            }
        }
    }

    /**
     * An edit on its way.
     *
     * @param <T> what is changed
     */
    interface Edit<T> {

        /** "this event". */
        String what();

        /** What is said once it is done. */
        String done();

        List<Differences.Line> differences(T theirs);

        /** The same over theirs, which was seen. */
        Edited<T> over(T theirs);
    }
}

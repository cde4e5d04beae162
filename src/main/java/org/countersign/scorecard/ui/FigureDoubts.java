package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.QueryNavigation;
import org.countersign.identity.PersonId;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;

/** Whether the month's figure is doubted, and for its reporter and owner the way to doubt it. */
@org.springframework.stereotype.Component
class FigureDoubts {

    private final Access access;
    private final AuthorityInUrl url;

    FigureDoubts(Access access, AuthorityInUrl url) {
        this.access = access;
        this.url = url;
    }

    Component of(AuthorityId authority, IndicatorPage page) {
        Div doubt = new Div();
        doubt.addClassName("figure-doubt");
        page.doubt().ifPresent(query -> doubt.add(words(query)));
        if (page.doubt().isEmpty() && page.released() && concerns(page)) {
            var figure = new QueryNavigation(page.indicator().reference(), page.figureMonth());
            doubt.add(new Anchor(url.path(authority, figure.path()), "Query this figure"));
        }
        return doubt;
    }

    /** "Queried by Early Help Owner: two families were counted twice". */
    static Paragraph words(FigureQuery query) {
        Paragraph words = new Paragraph("Queried by " + query.askedBy() + ": " + query.reason());
        words.addClassName("queried");
        return words;
    }

    private boolean concerns(IndicatorPage page) {
        return access.current()
                .person()
                .map(PersonId::new)
                .filter(me -> page.indicator().reporters().contains(me)
                        || page.indicator().owners().contains(me))
                .isPresent();
    }
}

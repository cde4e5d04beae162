package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.countersign.scorecard.Caveat;
import org.countersign.scorecard.Criterion;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.uikit.LiveStatus;

/** How many rows there are, and of which figures a reader has to know something: each number leads to its rows. */
class Found extends Div {

    private static final List<Caveat> TOLD = List.of(Caveat.QUERIED, Caveat.NOT_RELEASED);

    private final LiveStatus count = new LiveStatus();
    private final Span caveats = new Span();

    Found() {
        addClassName("found-rows");
        caveats.addClassName("caveats");
        add(count, caveats);
    }

    void show(ScorecardPage page, Links links) {
        count.say(page.total() == 0 ? "" : counted(page));
        caveats.removeAll();
        TOLD.stream().filter(page.caveats()::containsKey).forEach(caveat -> caveats.add(link(caveat, page, links)));
    }

    private static Anchor link(Caveat caveat, ScorecardPage page, Links links) {
        ScorecardFilter filter = ScorecardFilter.by(Criterion.FIGURE, caveat.code());
        long figures = page.caveats().get(caveat);
        String words = (figures == 1 ? "1 figure " : figures + " figures ") + caveat.brief();
        return new Anchor(links.to(links.here().with(filter)), words);
    }

    private static String counted(ScorecardPage page) {
        String all = page.total() == 1 ? "1 indicator" : page.total() + " indicators";
        return page.rows().size() == page.total() ? all : page.rows().size() + " of " + all + ", by the filters chosen";
    }
}

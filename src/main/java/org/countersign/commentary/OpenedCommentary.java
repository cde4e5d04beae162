package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import org.countersign.actual.FigureQuery;
import org.countersign.indicator.IndicatorDetails;

/**
 * A commentary with all that stands beside it on the page.
 *
 * @param commentary its text is empty where the reader may not see it yet
 * @param history texts likewise
 * @param figures as they are now; handed back when signing
 * @param previousText signed the month before; empty where none was
 * @param queries of its figure, the latest first
 * @param beneath of an overview text what it speaks of; otherwise nothing
 */
public record OpenedCommentary(
        Commented commentary,
        IndicatorDetails indicator,
        CycleDetails cycle,
        Permitted permitted,
        Seen figures,
        List<Act> history,
        String previousText,
        List<FigureQuery> queries,
        StageNames stages,
        List<Beneath> beneath) {

    /** The doubt about its figure that nobody has answered yet. */
    public Optional<FigureQuery> openQuery() {
        return queries.stream().filter(FigureQuery::open).findFirst();
    }
}

package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.countersign.actual.FigureQuery;

/** Whether the figure is doubted, what came of it, and for its reporter and owner the way to doubt it. */
class FigureDoubt extends Div {

    FigureDoubt(ItemPage item, String queryPage) {
        addClassName("figure-doubt");
        Optional<FigureQuery> open = item.opened().openQuery();
        latest(item).ifPresent(query -> add(new Paragraph(words(query))));
        if (open.isEmpty() && item.released() && concerns(item)) {
            add(new Anchor(queryPage, "Query this figure"));
        }
    }

    private static Optional<FigureQuery> latest(ItemPage item) {
        return item.opened().queries().stream().findFirst();
    }

    private static String words(FigureQuery query) {
        String asked = "%s queried this figure, %s: %s"
                .formatted(query.askedBy(), LondonTime.moment(query.askedAt()), query.reason());
        return query.answered()
                .map(answer -> "%s %s %s it%s"
                        .formatted(
                                ended(asked),
                                answer.by(),
                                answer.word(),
                                answer.note().isBlank() ? "." : ": " + answer.note()))
                .orElse(ended(asked) + " The performance team has not answered yet; the deadline is paused.");
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
    }

    private static boolean concerns(ItemPage item) {
        return item.indicator().reporters().contains(item.me())
                || item.indicator().owners().contains(item.me());
    }
}

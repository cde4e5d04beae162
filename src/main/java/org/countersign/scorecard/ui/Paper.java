package org.countersign.scorecard.ui;

import java.util.stream.Collectors;
import org.countersign.calendar.Period;
import org.countersign.scorecard.LondonTime;
import org.countersign.scorecard.ScorecardPage;
import org.jsoup.nodes.Element;

/** What each printed page repeats above and below its rows; on the screen neither is there. */
final class Paper {

    static final String KEY = "p: provisional. e: estimated. r: revised since it was first loaded; underlined, since"
            + " the last cycle. ‡: an event lies there. stated: as stated by"
            + " the source, because the figures behind it are not loaded. ↑ ➡ ↓: up, similar, down. ?: queried. ⊘: not released. Positive, similar"
            + " and negative are said where it is known what is good. Dotted line, as signed: not signed, so as it is"
            + " now.";

    private Paper() {}

    static Element head(Element line, int columns, String place, ScorecardPage page) {
        Element cell = cell(line.addClass("paper-head"), columns);
        cell.appendElement("strong").text(place);
        cell.appendText(" Scorecard, " + Period.month(page.period()).label() + ", " + seen(page) + ". Printed on "
                + LondonTime.day(page.readAt()) + ".");
        return cell;
    }

    private static String seen(ScorecardPage page) {
        return page.asSigned() ? "as signed" : "as now";
    }

    static void foot(Element line, int columns, ScorecardPage page) {
        Element cell = cell(line.addClass("paper-foot"), columns);
        cell.text(KEY);
        String events = page.rows().stream()
                .flatMap(row -> row.crossedEvents().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!events.isEmpty()) {
            cell.appendText(" Events: " + events + ".");
        }
    }

    private static Element cell(Element line, int columns) {
        return line.appendElement("td").attr("colspan", String.valueOf(columns));
    }
}

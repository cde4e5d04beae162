package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.Counted;
import org.countersign.scorecard.Overview;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** What changed in the month: for the worse, for the better, and where nobody says which way is good. */
class Moved extends Div {

    Moved(Overview overview, Links links) {
        addClassName("start-column");
        add(
                part(
                        "Moved the wrong way",
                        overview.worse(),
                        overview.counts().worse(),
                        links,
                        none(overview, "wrong")),
                part(
                        "Moved the right way",
                        overview.better(),
                        overview.counts().better(),
                        links,
                        none(overview, "right")));
        if (!overview.otherwise().isEmpty()) {
            Part otherwise = new Part("Changed most, neither good nor bad", "moved");
            otherwise.add(html(RowList.of(overview.otherwise(), links.here(), links, Moved::change)));
            add(otherwise);
        }
    }

    private static Part part(String name, List<ScorecardRow> rows, Counted all, Links links, String none) {
        Part part = new Part(name, "moved");
        if (rows.isEmpty()) {
            part.add(new Paragraph(none));
            return part;
        }
        part.add(html(RowList.of(rows, links.here().with(all.filter()), links, Moved::change)));
        if (all.rows() > rows.size()) {
            part.add(html(RowList.rest(all, rows.size(), links)));
        }
        return part;
    }

    private static String none(Overview overview, String way) {
        int all = overview.counts().all().rows();
        String none = "None moved the " + way + " way by more than its threshold.";
        return way.equals("right")
                ? none
                : none + " " + overview.judgeable() + " of " + all + (overview.judgeable() == 1 ? " says" : " say")
                        + " which way is good.";
    }

    /** The change that the row is judged by; of the others the one on the previous period. */
    static void change(Element line, ScorecardRow row) {
        boolean lastYear = row.standing().onLastYear();
        Cell change = (lastYear ? row.onLastYear() : row.onPrevious()).shown();
        line.appendElement("span")
                .addClass("change")
                .addClass(change.styleNames())
                .text(change.spoken().isEmpty() ? change.text() : change.spoken());
        line.appendElement("span").addClass("soft").text(lastYear ? "on last year" : "on the previous period");
    }

    private static Html html(Element element) {
        Html html = new Html("rows");
        html.show(element);
        return html;
    }
}

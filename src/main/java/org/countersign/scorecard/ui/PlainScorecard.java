package org.countersign.scorecard.ui;

import java.util.List;
import org.countersign.calendar.Period;
import org.countersign.scorecard.OverviewText;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.scorecard.ThemeGroup;
import org.jsoup.nodes.Element;

/** The same rows and columns as one plain table: for screen readers, for paper, for copying. */
class PlainScorecard extends Html {

    private final transient ScorecardPage page;
    private final transient Links links;
    private final transient List<SheetColumn> columns;

    PlainScorecard(ScorecardPage page, Links links, String place) {
        super("table-scroll");
        this.page = page;
        this.links = links;
        columns = new ScorecardColumns(page).all();
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Scorecard as a table");
        Element table = PlainTables.table(caption());
        table.addClass("scorecard-table");
        head(table.appendElement("thead"), place);
        foot(table.appendElement("tfoot"));
        bodies(table);
        show(table);
    }

    private String caption() {
        String period = "Scorecard, " + Period.month(page.period()).label();
        return page.rows().size() == page.total() ? period : period + ", " + filtered();
    }

    /** "12 of 135 indicators: Off target". */
    private String filtered() {
        return page.rows().size() + " of " + page.total() + " indicators: " + links.filterWords();
    }

    private void head(Element head, String place) {
        Element paper = Paper.head(head.appendElement("tr"), columns.size() + 2, place, page);
        if (!links.here().filter().isNone()) {
            paper.appendText(" " + filtered() + ".");
        }
        Element names = head.appendElement("tr");
        heading(names, "Reference");
        heading(names, "Indicator");
        columns.forEach(column -> heading(names, column.head().inFull())
                .addClass(column.isFigures() ? "number" : "words")
                .addClass(column.isCurrent() ? "current" : "other"));
    }

    /** Before the rows, where HTML wants it; on paper it stands at the foot of each page. */
    private void foot(Element foot) {
        Paper.foot(foot.appendElement("tr"), columns.size() + 2, page);
    }

    private void bodies(Element table) {
        if (!page.layout().byTheme()) {
            rows(table.appendElement("tbody"), page.rows());
            return;
        }
        for (ThemeGroup group : ThemeGroup.of(page.rows())) {
            Element body = table.appendElement("tbody");
            theme(body.appendElement("tr").addClass("theme"), group);
            page.ofTheme(group.name()).ifPresent(overview -> overview(body.appendElement("tr"), overview));
            if (!links.here().closed().contains(group.name())) {
                rows(body, group.rows());
            }
        }
    }

    private void theme(Element line, ThemeGroup group) {
        boolean open = !links.here().closed().contains(group.name());
        Element name =
                line.appendElement("th").attr("scope", "rowgroup").attr("colspan", String.valueOf(columns.size() + 2));
        name.appendElement("a")
                .attr("href", links.to(links.here().turned(group.name())))
                .attr("aria-expanded", String.valueOf(open))
                .text(group.name());
        name.appendElement("span").addClass("theme-counts").text(" " + group.counts());
    }

    private void overview(Element line, OverviewText overview) {
        OverviewHtml.add(line.appendElement("td").attr("colspan", String.valueOf(columns.size() + 2)), overview);
    }

    private void rows(Element body, List<ScorecardRow> rows) {
        rows.forEach(row -> row(body.appendElement("tr"), row));
    }

    private void row(Element line, ScorecardRow row) {
        line.appendElement("td").text(row.reference());
        line.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", links.indicator(row.reference(), page.period()))
                .text(row.title());
        for (SheetColumn column : columns) {
            Element cell = line.appendElement("td");
            column.fill(cell, row);
            if (column.isCurrent()) {
                cell.addClass("current");
            }
        }
    }

    private static Element heading(Element line, String words) {
        return line.appendElement("th").attr("scope", "col").text(words);
    }
}

package org.countersign.scorecard.ui;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** The same rows as one plain table: for screen readers, for paper, for copying. */
class PlainScorecard extends Html {

    PlainScorecard(ScorecardPage page, Links links) {
        super("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Scorecard as a table");
        Element table =
                PlainTables.table("Scorecard, " + Period.month(page.period()).label());
        table.addClass("scorecard-table");
        PlainTables.head(table, headers(page).toArray(String[]::new));
        Element body = table.appendElement("tbody");
        page.rows().forEach(row -> row(body.appendElement("tr"), page, row, links));
        show(table);
    }

    private static Stream<String> headers(ScorecardPage page) {
        return Stream.of(
                        Stream.of("Reference", "Indicator"),
                        page.months().stream().map(month -> Period.month(month).label()),
                        Stream.of(
                                "Change on previous period",
                                "Change on same period last year",
                                "Good is",
                                "12-month average",
                                "12-month maximum",
                                "%?",
                                "Statistical neighbours",
                                "England",
                                "Region"),
                        page.targetYears().stream().map(year -> "Target " + year.label()),
                        Stream.of("State of commentary", "Commentary", "Owner", "Reporter", "Outcome"))
                .flatMap(part -> part);
    }

    private static void row(Element line, ScorecardPage page, ScorecardRow row, Links links) {
        text(line, row.reference());
        line.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", links.indicator(row.reference(), page.period()))
                .text(row.title());
        for (int at = 0; at < page.months().size(); at++) {
            month(line, page.months().get(at), page.period(), row.months().get(at));
        }
        derived(line, row);
        row.targets().forEach(target -> figure(line, target));
        text(line, row.commentary().stateWords());
        text(line, row.commentary().firstLine());
        text(line, String.join(", ", row.owners()));
        text(line, String.join(", ", row.reporters()));
        text(line, row.outcome());
    }

    private static void derived(Element line, ScorecardRow row) {
        figure(line, row.onPrevious().shown());
        figure(line, row.onLastYear().shown());
        text(line, row.polarity());
        figure(line, row.average().shown());
        figure(line, row.maximum().shown());
        text(line, row.sourceMark());
        figure(line, row.neighbours());
        figure(line, row.england());
        figure(line, row.region());
    }

    private static void month(Element line, YearMonth month, YearMonth current, Cell cell) {
        Element shown = line.appendElement("td").addClass("number").text(cell.text());
        if (!cell.note().isEmpty()) {
            shown.appendText(" ").appendElement("small").text(cell.note());
        }
        if (month.equals(current)) {
            shown.addClass("current");
        }
    }

    private static void figure(Element line, Cell cell) {
        line.appendElement("td").text(cell.inFull());
    }

    private static void text(Element line, String text) {
        line.appendElement("td").text(text);
    }
}

package org.countersign.scorecard.ui;

import java.time.YearMonth;
import java.util.List;
import org.countersign.scorecard.IndicatorPage;
import org.jsoup.nodes.Element;

/** What one cell held before, folded under the word "revised": old, new, who, when, why and from where. */
final class RevisionList {

    private RevisionList() {}

    /** Adds nothing where the month's figure is what it was at first. */
    static void add(Element place, IndicatorPage page, YearMonth month) {
        List<IndicatorPage.RevisionLine> lines = page.revisions().stream()
                .filter(line -> line.lasting() && line.month().equals(month))
                .toList();
        if (!lines.isEmpty()) {
            Element details = place.appendElement("details").addClass("cell-history");
            details.appendElement("summary").text(summary(page, month) + times(lines.size()));
            Element list = details.appendElement("ul");
            lines.forEach(line -> list.appendElement("li").text(words(line)));
        }
    }

    /** What was never released is mended, not revised. */
    private static String summary(IndicatorPage page, YearMonth month) {
        boolean before = !page.released() && month.equals(page.figureMonth());
        return before ? "changed before its release " : "revised ";
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    private static String words(IndicatorPage.RevisionLine line) {
        return "From " + line.before() + " to " + line.after() + " by " + line.by() + ", " + line.at()
                + said(": ", line.reason()) + said(". Source: ", line.source());
    }

    private static String said(String before, String words) {
        return words.isBlank() ? "" : before + words;
    }
}
